import type { ReactNode } from "react";
import { useLanguage, useText } from "../language/language-context.ts";
import { messages } from "../messages.ts";
import { useLargeText } from "../use-large-text.ts";
import { Icon } from "./icon.tsx";

/** Larger type, the other language. */
export const ShellTools = () => {
  const t = useText();
  const { language, choose } = useLanguage();
  const [large, setLarge] = useLargeText();
  const other = language === "vi" ? "en" : "vi";
  return (
    <div className="mt-tools">
      <button type="button" className="mt-tool" aria-pressed={large} onClick={() => setLarge(!large)}>
        <Icon name="text" />
        <span className="mt-tool-words">{t(messages.largeText)}</span>
      </button>
      <button type="button" className="mt-tool" lang={other} onClick={() => choose(other)}>
        <span aria-hidden="true">{t(messages.otherLanguageShort)}</span>
        <span className="mt-visually-hidden">{t(messages.otherLanguage)}</span>
      </button>
    </div>
  );
};

interface SessionProps {
  readonly person?: { readonly name: string; readonly onSignOut: () => void };
  /** Shown where nobody is signed in. */
  readonly children: ReactNode;
}

/** Who is signed in, and the way out. */
export const ShellSession = ({ person, children }: SessionProps) => {
  const t = useText();
  if (person === undefined && children === undefined) return null;
  return (
    <div className="mt-session">
      {person === undefined ? (
        children
      ) : (
        <>
          <span className="mt-person">
            <span className="mt-visually-hidden">{t(messages.signedInAs)} </span>
            {person.name}
          </span>
          <button type="button" className="mt-tool" onClick={person.onSignOut}>
            {t(messages.signOut)}
          </button>
        </>
      )}
    </div>
  );
};
