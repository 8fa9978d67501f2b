/** A place of the text to go to, line and column from 1. */
export interface Target {
  readonly line: number;
  readonly column: number;
}
