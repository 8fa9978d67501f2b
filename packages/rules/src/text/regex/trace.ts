import { done, type Program, type Step } from "./compile.ts";
import { maxCost } from "./syntax.ts";

/** The places in the text where each group began and ended, -1 where it did not; group 0 is the whole match. */
export type Slots = number[];

/**
 * A text as a program sees it. A first pass, from the end of the text to its start, marks for each place the steps
 * from which a match can still be reached. With these a match is followed without a step back, so that finding one
 * match, or all of them, takes time in proportion to text times program.
 *
 * Source: A. Frisch, L. Cardelli, "Greedy regular expression matching" (2004).
 */
export class Trace {
  /** Steps looked at so far: the tests count these instead of time. */
  effort = 0;
  readonly #program: Program;
  readonly #codes: readonly number[];
  /** A row of steps for each place. */
  readonly #marks: Uint8Array;
  /** The round in which each step was last entered: none is entered twice in one. */
  readonly #entered: Uint32Array;
  #round = 0;

  constructor(program: Program, codes: readonly number[]) {
    this.#program = program;
    this.#codes = codes;
    this.#marks = new Uint8Array((codes.length + 1) * program.steps.length);
    this.#entered = new Uint32Array(program.steps.length);
    let after: readonly number[] = [];
    for (let pos = codes.length; pos >= 0; pos -= 1) after = this.#mark(pos, after);
  }

  /** Whether a match begins at a place. */
  startsAt(pos: number): boolean {
    return this.#reaches(pos, this.#program.start);
  }

  /** Of the matches that begin at a place, where one does, the one that is preferred. */
  follow(from: number): Slots {
    const slots: Slots = Array.from({ length: 2 * this.#program.groups + 2 }, () => -1);
    let [pos, step] = [from, this.#program.start];
    for (;;) {
      this.#round += 1;
      step = this.#enter(pos, step, slots);
      if (step === done) break;
      step = this.#step(step).next[0] ?? done;
      pos += 1;
    }
    [slots[0], slots[1]] = [from, pos];
    return slots;
  }

  #step(index: number): Step {
    const step = this.#program.steps[index];
    if (step === undefined) throw new Error(`no step ${index}`);
    return step;
  }

  #reaches(pos: number, step: number): boolean {
    return this.#marks[pos * this.#program.steps.length + step] === 1;
  }

  /** The steps from which a match can be reached at a place, by those at the place after it. */
  #mark(pos: number, after: readonly number[]): readonly number[] {
    const [row, code] = [pos * this.#program.steps.length, this.#codes[pos] ?? -1];
    const marked: number[] = [];
    const mark = (step: number, goes: boolean): void => {
      this.effort += 1;
      if (!goes || this.#marks[row + step] === 1) return;
      this.#marks[row + step] = 1;
      marked.push(step);
    };
    mark(done, true);
    for (const to of after) {
      for (const step of this.#program.from[to] ?? []) mark(step, this.#step(step).takes?.(code) === true);
    }
    // What is marked on the way is looked at as well.
    for (const to of marked) {
      for (const step of this.#program.from[to] ?? []) {
        const { takes, holds } = this.#step(step);
        mark(step, takes === null && (holds === null || holds(this.#codes, pos)));
      }
    }
    return marked;
  }

  /** The first step, in order of preference, that takes a character and leads to a match, or `done`; -1 if none. */
  #enter(pos: number, index: number, slots: Slots): number {
    this.effort += 1;
    if (!this.#reaches(pos, index) || this.#entered[index] === this.#round) return -1;
    this.#entered[index] = this.#round;
    const { next, takes, slot } = this.#step(index);
    if (takes !== null || index === done) return index;
    const before = slots[slot] ?? -1;
    if (slot >= 0) slots[slot] = pos;
    for (const way of next) {
      const found = this.#enter(pos, way, slots);
      if (found >= 0) return found;
    }
    if (slot >= 0) slots[slot] = before;
    return -1;
  }
}

export const isTooCostly = (program: Program, codes: readonly number[]): boolean =>
  program.steps.length * codes.length > maxCost;

/** The trace, unless it would cost more than a run may. */
export const traceOf = (program: Program, codes: readonly number[]): Trace | null =>
  isTooCostly(program, codes) ? null : new Trace(program, codes);
