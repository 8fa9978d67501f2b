import type { Localized, Phrase } from "@motlan/kernel";

export type { Phrase } from "@motlan/kernel";

/** The messages of one package or feature; both languages, or it does not compile. */
export const defineMessages = <const T extends Readonly<Record<string, Localized | Phrase<never>>>>(messages: T): T =>
  messages;
