import type { Language, Localized } from "@motlan/kernel";
import { createContext, useContext, useMemo } from "react";
import type { Phrase } from "./messages.ts";

export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: "vi", choose: () => undefined });

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

/** Puts a text, or a sentence with its parameters, into words. */
export interface Text {
  (text: Localized): string;
  <P>(phrase: Phrase<P>, params: P): string;
}

/** `t` for the language of the screen. */
const textIn = (language: Language): Text => {
  function text(message: Localized): string;
  function text<P>(message: Phrase<P>, params: P): string;
  function text<P>(message: Localized | Phrase<P>, ...given: readonly P[]): string {
    const [params] = given;
    const words = message[language];
    if (typeof words === "string") return words;
    if (params === undefined) throw new Error("a phrase needs its parameters");
    return words(params);
  }
  return text;
};

export const useText = (): Text => {
  const { language } = useLanguage();
  return useMemo(() => textIn(language), [language]);
};
