import type { Language } from "@motlan/kernel";
import { type ReactNode, useLayoutEffect, useMemo, useState } from "react";
import { readSetting, writeSetting } from "../settings.ts";
import { LanguageContext } from "./language-context.ts";

const kept = (): Language => (readSetting("language") === "en" ? "en" : "vi");

/** Vietnamese first; the choice is kept on this device. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(kept);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        writeSetting("language", chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
};
