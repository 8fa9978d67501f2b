/** A block of code in a guide that is replayed. */
export interface Block {
  /** `sh`, `sh fails`, `yaml edit <file>`, `text`. */
  readonly head: string;
  readonly text: string;
}

export const blocksIn = (page: string): readonly Block[] =>
  [...page.matchAll(/^```([^\n]+)\n(.*?)^```$/gmsu)].map(([, head = "", text = ""]) => ({
    head,
    text: text.trimEnd(),
  }));
