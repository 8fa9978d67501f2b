export type Language = "vi" | "en";

export const languages: readonly Language[] = ["vi", "en"];

/** A text in both languages of the screens. */
export interface Localized {
  readonly vi: string;
  readonly en: string;
}
