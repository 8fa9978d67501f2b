import { Link, PageTitle, useText } from "@motlan/ui";
import { Ratio } from "../../parts/ratio.tsx";
import { studioMessages } from "../../parts/studio-messages.ts";
import { messages } from "./messages.ts";
import type { Checked } from "./use-checked.ts";

interface Props {
  readonly id: string;
  readonly file: string;
  readonly checked: Checked;
}

/** What the page is about, how far it asks once only, and that nothing here is kept. */
export const BenchHead = ({ id, file, checked: { sound } }: Props) => {
  const t = useText();
  return (
    <div className="studio-bench-head">
      <p className="studio-back">
        <Link to="/">← {t(messages.back)}</Link>
      </p>
      <PageTitle title={sound ? t(sound.procedure.title) : id} site={t(studioMessages.site)}>
        <p>
          <code className="studio-code">{sound ? `${sound.procedure.code} · ${file}` : file}</code>
        </p>
      </PageTitle>
      {sound && (
        <div className="studio-ratios">
          <Ratio part={sound.ratio.fields.filled} all={sound.ratio.fields.all} label={t(messages.fieldsFilled)} />
          <Ratio part={sound.ratio.papers.avoided} all={sound.ratio.papers.all} label={t(messages.papersAvoided)} />
        </div>
      )}
      <p className="studio-nothing-kept">{t(messages.nothingKept)}</p>
    </div>
  );
};
