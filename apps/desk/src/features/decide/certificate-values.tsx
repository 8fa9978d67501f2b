import { DescriptionList, useLanguage, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { StandingTag } from "../../parts/standing-tag.tsx";
import { printValue } from "../../words/print-value.ts";
import { messages } from "./messages.ts";

// It takes the focus first in its dialog, so that it is read, and scrolled by keys, before the button is reached.
const byKeys = { tabIndex: 0 } as const;

/** What the result will say, in its own order: read before it is signed or sent out as a draft. */
export const CertificateValues = ({ examined }: { readonly examined: Examined }) => {
  const t = useText();
  const { language } = useLanguage();
  const { procedure, dossier, registers } = examined;
  const rows = procedure.result.fields.flatMap((path) => {
    const [field, sourced] = [procedure.fields[path], dossier.values[path]];
    if (!field || !sourced) return [];
    const subject = field.subject === undefined ? undefined : procedure.subjects[field.subject];
    const term = subject ? `${t(subject.title)} – ${t(field.title)}` : t(field.title);
    const side = <StandingTag sourced={sourced} registers={registers} />;
    return [{ key: path, term, value: printValue(examined, path, language), side }];
  });
  const name = t(messages.draft, { result: t(procedure.result.title) });
  return (
    <section className="desk-paper" aria-label={name} {...byKeys}>
      <DescriptionList rows={rows} />
    </section>
  );
};
