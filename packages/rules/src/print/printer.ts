import type { Tree } from "../tree.ts";
import type { Shape } from "../type.ts";
import type { Names } from "./names.ts";
import type { Printed } from "./printed.ts";

/** Told of each node that was printed, and of what its place says that it is. */
export type Note = (tree: Tree, text: string, as: Shape | undefined) => void;

/** Prints one node; handed down so that the printers of each family need not import each other. */
export interface Printer {
  readonly names: Names;
  readonly note: Note;
  /** `as`: what the place says that it is, which tells a date from a text of the same letters. */
  print(tree: Tree, as?: Shape): Printed;
  /** The same printer where more is known, or somebody else is told. */
  within(change: { readonly names?: Names; readonly note?: Note }): Printer;
}
