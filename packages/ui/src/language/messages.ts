import type { Localized } from "@motlan/kernel";

/** A sentence with something to fill in: one function a language, so that each orders and counts as it must. */
export interface Phrase<P> {
  readonly vi: (params: P) => string;
  readonly en: (params: P) => string;
}

/** The messages of one package or feature; both languages, or it does not compile. */
export const defineMessages = <const T extends Readonly<Record<string, Localized | Phrase<never>>>>(messages: T): T =>
  messages;
