import { Spinner, useLanguage, useText } from "@motlan/ui";
import { lazy, Suspense } from "react";
import { studioMessages } from "../../../parts/studio-messages.ts";
import { messages } from "../messages.ts";
import type { Checked } from "../use-checked.ts";
import type { Draft } from "../use-draft.ts";
import { SourceTools } from "./source-tools.tsx";
import type { Target } from "./target.ts";

interface Props {
  readonly draft: Draft;
  readonly checked: Checked;
  readonly target: Target | null;
  readonly onReached: () => void;
}

/** The editor is a third of the studio: loaded beside the page, when the source is looked at. */
const SourceEditor = lazy(async () => ({ default: (await import("./source-editor.tsx")).SourceEditor }));

export const SourcePane = ({ draft, checked, target, onReached }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  return (
    <section className="mt-stack" data-gap="small" aria-label={t(messages.source)}>
      <SourceTools draft={draft} problems={checked.issues.length} />
      <Suspense fallback={<Spinner>{t(studioMessages.loading)}</Spinner>}>
        <SourceEditor
          key={language}
          text={draft.text}
          onChange={draft.edit}
          issues={checked.issues}
          warnings={checked.warnings}
          target={target}
          onReached={onReached}
        />
      </Suspense>
      <p className="mt-quiet">{t(messages.leaveEditor)}</p>
    </section>
  );
};
