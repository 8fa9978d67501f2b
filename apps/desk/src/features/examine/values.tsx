import {
  Button,
  Card,
  Checkbox,
  DescriptionList,
  EmptyState,
  Footnotes,
  NoteMark,
  type NumberedNotes,
  Tag,
  useLanguage,
  useText,
} from "@motlan/ui";
import { useState } from "react";
import type { Examined, Sourced } from "../../api/client.ts";
import { DisputedTag } from "../../parts/disputed-tag.tsx";
import { StandingTag } from "../../parts/standing-tag.tsx";
import { printAs, printValue } from "../../words/print-value.ts";
import { proposedOtherwise, registerName, standingOf } from "../../words/standing.ts";
import { glanceOf } from "./glance.ts";
import { messages } from "./messages.ts";
import { Origin } from "./origin.tsx";
import { type ValueRow, type ValueSection, valuePages } from "./sections.ts";
import { supplementedPaths } from "./supplemented.ts";
import { useValueNotes } from "./use-value-notes.ts";

/** All that the dossier says, by page, each value with whose word it is. */
export const Values = ({ examined }: { readonly examined: Examined }) => {
  const t = useText();
  const [onlyTyped, setOnlyTyped] = useState(false);
  const [withNotes, setWithNotes] = useState(false);
  const { typed } = glanceOf(examined);
  const pages = valuePages(examined, ({ sourced }) => !onlyTyped || standingOf(sourced) === "typed");
  const notes = useValueNotes(examined, withNotes ? pages : []);
  return (
    <section className="mt-stack" aria-labelledby="values">
      <div className="mt-row">
        <h2 className="ds-heading" data-size="sm" id="values">
          {t(messages.values)}
        </h2>
        <Button variant="secondary" size="sm" aria-pressed={onlyTyped} onClick={() => setOnlyTyped(!onlyTyped)}>
          {t(messages.onlyTyped, { count: typed })}
        </Button>
      </div>
      {pages.length === 0 && <EmptyState title={t(messages.nothingTyped)} />}
      {pages.map(({ id, title, sections }) => (
        <Card key={id} title={t(title)} level={3}>
          {sections.map((section) => (
            <SectionView key={section.id} section={section} examined={examined} notes={notes} />
          ))}
        </Card>
      ))}
      <Footnotes title={t(messages.notes)} notes={notes.notes} />
      <div className="mt-row mt-no-print">
        <Button variant="secondary" size="sm" onClick={() => print()}>
          {t(messages.print)}
        </Button>
        <Checkbox
          id="with-notes"
          label={t(messages.printWithNotes)}
          checked={withNotes}
          onChange={(event) => setWithNotes(event.currentTarget.checked)}
        />
      </div>
    </section>
  );
};

interface SectionProps {
  readonly section: ValueSection;
  readonly examined: Examined;
  readonly notes: NumberedNotes;
}

const SectionView = ({ section, examined, notes }: SectionProps) => {
  const t = useText();
  const rows = useRows(section.rows, examined, notes);
  return (
    <div className="desk-section">
      {section.title && <h4 className="desk-section-title">{t(section.title)}</h4>}
      {section.choice && <p className="desk-choice">{t(section.choice)}</p>}
      {rows.length > 0 && <DescriptionList rows={rows} />}
    </div>
  );
};

const useRows = (rows: readonly ValueRow[], examined: Examined, notes: NumberedNotes) => {
  const t = useText();
  const { language } = useLanguage();
  const supplemented = supplementedPaths(examined.events);
  return rows.map(({ path, title, sourced }) => ({
    key: path,
    term: t(title),
    value: (
      <>
        {printValue(examined, path, language)}
        <NoteMark number={notes.numberOf(path)} word={t(messages.note)} />
        <Otherwise path={path} sourced={sourced} examined={examined} />
      </>
    ),
    below: <Origin path={path} field={t(title)} sourced={sourced} examined={examined} />,
    side: (
      <>
        {supplemented.has(path) && <Tag tone="info">{t(messages.supplemented)}</Tag>}
        <StandingTag sourced={sourced} field={examined.procedure.fields[path]} registers={examined.registers} />
        <DisputedTag sourced={sourced} />
      </>
    ),
  }));
};

interface OtherwiseProps {
  readonly path: string;
  readonly sourced: Sourced;
  readonly examined: Examined;
}

/** What a register proposed, under what the citizen said instead. */
const Otherwise = ({ path, sourced, examined }: OtherwiseProps) => {
  const t = useText();
  const { language } = useLanguage();
  const proposal = proposedOtherwise(sourced, examined.procedure.fields[path]);
  if (!proposal) return null;
  const register = t(registerName(proposal.register, examined.registers));
  const value = printAs(examined, path, proposal.value, language);
  return <span className="desk-under">{t(messages.proposedOtherwise, { register, value })}</span>;
};
