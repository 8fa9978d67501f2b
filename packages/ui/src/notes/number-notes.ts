/** Notes below a page, and which of them goes with each line. */
export interface NumberedNotes {
  readonly notes: readonly string[];
  /** 1, 2, 3 …; undefined where nothing is noted. */
  readonly numberOf: (key: string) => number | undefined;
}

/** Numbers what is noted of each line in the order in which the lines are read; the same note has one number. */
export const numberNotes = (noted: readonly (readonly [key: string, note: string])[]): NumberedNotes => {
  const notes = [...new Set(noted.map(([, note]) => note))];
  const numbers = new Map(noted.map(([key, note]) => [key, notes.indexOf(note) + 1]));
  return { notes, numberOf: (key) => numbers.get(key) };
};
