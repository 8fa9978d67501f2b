import { DescriptionList, useLanguage, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { StandingTag } from "../../parts/standing-tag.tsx";
import { printValue } from "../../words/print-value.ts";
import { certificateGroups } from "./certificate-groups.ts";
import { messages } from "./messages.ts";

// It takes the focus first in its dialog, so that it is read, and scrolled by keys, before the button is reached.
const byKeys = { tabIndex: 0 } as const;

/** What the result will say: read before it is signed or sent out as a draft. */
export const CertificateValues = ({ examined }: { readonly examined: Examined }) => {
  const t = useText();
  const { language } = useLanguage();
  const { procedure, registers } = examined;
  const groups = certificateGroups(examined);
  const count = groups.flatMap(({ rows }) => rows).length;
  const heading = t(messages.draft, { result: t(procedure.result.title), count });
  return (
    <div>
      <p>
        {/* What fits on the screen must not pass for all there is. */}
        <strong>{heading}</strong> <span className="mt-quiet">– {t(messages.readAll)}</span>
      </p>
      <section className="desk-paper" aria-label={heading} {...byKeys}>
        {groups.map(({ title, rows }) => (
          <div className="desk-section" key={rows[0]?.path}>
            {title && <h3 className="desk-section-title">{t(title)}</h3>}
            <DescriptionList
              rows={rows.map(({ path, title: term, sourced }) => ({
                key: path,
                term: t(term),
                value: printValue(examined, path, language),
                side: <StandingTag sourced={sourced} field={procedure.fields[path]} registers={registers} />,
              }))}
            />
          </div>
        ))}
      </section>
    </div>
  );
};
