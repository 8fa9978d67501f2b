export type Language = "vi" | "en";

export const languages: readonly Language[] = ["vi", "en"];

/** A text in both languages of the screens. */
export interface Localized {
  readonly vi: string;
  readonly en: string;
}

/** A sentence with something to fill in: one function a language, so that each orders and counts as it must. */
export interface Phrase<P> {
  readonly vi: (params: P) => string;
  readonly en: (params: P) => string;
}
