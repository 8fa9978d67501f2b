/** A code with its first and its last day, and those in its place. Without dates it stands, and always has. */
export interface Dated {
  readonly code: string;
  /** Its first day and its last, `yyyy-mm-dd`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The codes that came in its place; several where it was divided. */
  readonly successors?: readonly string[] | undefined;
}

export const hasEnded = ({ to = "9999" }: Dated, day: string): boolean => to < day;

/** Whether it is one that may be chosen on a day. */
export const stands = (one: Dated, day: string): boolean => (one.from ?? "") <= day && !hasEnded(one, day);

/**
 * What a code is on a day: itself while it has not ended, else those that came in its place, and in theirs. One is an
 * answer; of several somebody has to choose. None where the code is unknown, or nothing came in its place.
 */
export const standingNow = <D extends Dated>(
  find: (code: string) => D | undefined,
  code: string,
  day: string,
): readonly D[] => {
  const seen = new Set<string>();
  const follow = (one: string): readonly D[] => {
    const known = seen.has(one) ? undefined : find(one);
    seen.add(one);
    if (known === undefined) return [];
    return hasEnded(known, day) ? (known.successors ?? []).flatMap(follow) : [known];
  };
  return follow(code);
};
