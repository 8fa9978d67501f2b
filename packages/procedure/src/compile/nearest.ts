/** The candidate with the fewest single-letter changes from `name`; empty if there is none. */
export const nearest = (name: string, candidates: readonly string[]): string =>
  candidates
    .map((candidate) => ({ candidate, far: distance(name, candidate) }))
    .reduce((best, next) => (next.far < best.far ? next : best), { candidate: "", far: Number.POSITIVE_INFINITY })
    .candidate;

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
