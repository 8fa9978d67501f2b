import type { ReactNode } from "react";
import { useLanguage, useText } from "../language/language-context.ts";
import { messages } from "../messages.ts";
import { useLargeText } from "../use-large-text.ts";
import { Icon } from "./icon.tsx";

interface Props {
  readonly person?: { readonly name: string; readonly onSignOut: () => void };
  readonly children?: ReactNode;
}

export const ShellTools = ({ person, children }: Props) => {
  const t = useText();
  const { language, choose } = useLanguage();
  const [large, setLarge] = useLargeText();
  const other = language === "vi" ? "en" : "vi";
  return (
    <div className="mt-tools">
      <button type="button" className="mt-tool" aria-pressed={large} onClick={() => setLarge(!large)}>
        <Icon name="text" />
        {t(messages.largeText)}
      </button>
      <button type="button" className="mt-tool" lang={other} onClick={() => choose(other)}>
        {t(messages.otherLanguage)}
      </button>
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
