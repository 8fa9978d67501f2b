import type { CharTest } from "./char-sets.ts";
import type { Anchor, Regex, RegexRepeat } from "./syntax.ts";

/** What a step asks for, and where a match may go on after it, preferred first (nowhere: the match is done). */
export interface Step {
  readonly next: readonly number[];
  /** The character that it takes; null where it takes none. */
  readonly takes: CharTest | null;
  readonly holds: Anchor | null;
  /** Where the place in the text is written down: `2n` as group n begins, `2n + 1` as it ends; -1 for none. */
  readonly slot: number;
}

interface About {
  /** How many groups capture. */
  readonly groups: number;
  /** With flag `q`, replacements are literal too. */
  readonly literal: boolean;
}

export interface Program extends About {
  readonly steps: readonly Step[];
  readonly start: number;
  /** Its steps in their order, where there is one way only from the first to the last. */
  readonly line: readonly Step[] | null;
  /** For each step those that come to it. */
  readonly from: readonly (readonly number[])[];
}

/** Step 0 of every program: there a match is done. */
export const done = 0;

/** Writes from the end to the start, so that each part knows where the match goes on after it. */
class Writer {
  readonly steps: Step[] = [];

  add(step: Partial<Step>): number {
    return this.steps.push({ next: [], takes: null, holds: null, slot: -1, ...step }) - 1;
  }

  write(regex: Regex, next: number): number {
    switch (regex.kind) {
      case "char":
        return this.add({ takes: regex.takes, next: [next] });
      case "anchor":
        return this.add({ holds: regex.holds, next: [next] });
      case "group": {
        const end = this.add({ slot: 2 * regex.index + 1, next: [next] });
        return this.add({ slot: 2 * regex.index, next: [this.write(regex.of, end)] });
      }
      case "sequence":
        return regex.of.reduceRight((to, part) => this.write(part, to), next);
      case "choice":
        return this.add({ next: regex.of.map((part) => this.write(part, next)) });
      case "repeat":
        return regex.max === Number.POSITIVE_INFINITY ? this.#endless(regex, next) : this.#counted(regex, next);
    }
  }

  #times(times: number, of: Regex, next: number): number {
    let to = next;
    for (let n = 0; n < times; n += 1) to = this.write(of, to);
    return to;
  }

  #endless({ of, min, lazy }: RegexRepeat, next: number): number {
    const ways: number[] = [next];
    const loop = this.add({ next: ways });
    const body = this.write(of, loop);
    if (lazy) ways.push(body);
    else ways.unshift(body);
    return min === 0 ? loop : this.#times(min - 1, of, body);
  }

  #counted({ of, min, max, lazy }: RegexRepeat, next: number): number {
    let to = next;
    for (let n = min; n < max; n += 1) {
      const body = this.write(of, to);
      to = this.add({ next: lazy ? [next, body] : [body, next] });
    }
    return this.#times(min, of, to);
  }
}

export const compile = (regex: Regex, about: About): Program => {
  const writer = new Writer();
  const start = writer.write(regex, writer.add({}));
  const from = writer.steps.map((): number[] => []);
  for (const [index, step] of writer.steps.entries()) for (const next of step.next) from[next]?.push(index);
  return { ...about, steps: writer.steps, start, from, line: lineOf(writer.steps, start) };
};

const lineOf = (steps: readonly Step[], start: number): readonly Step[] | null => {
  const line: Step[] = [];
  for (let index = start; index !== done; ) {
    const step = steps[index];
    const [next, ...others] = step?.next ?? [];
    if (step === undefined || next === undefined || others.length > 0) return null;
    line.push(step);
    index = next;
  }
  return line;
};
