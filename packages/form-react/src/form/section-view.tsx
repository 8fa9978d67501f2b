import {
  answersRead,
  dependsOn,
  type FormEnv,
  type Page,
  type Procedure,
  type Section,
  type SubjectView,
} from "@motlan/procedure";
import { useText } from "@motlan/ui";
import { lazy, memo, Suspense, useId, useMemo } from "react";
import { isListEmpty } from "./empty-list.ts";
import { FieldSlot } from "./field-slot.tsx";
import { FilerFold } from "./filer-fold.tsx";
import { useAnswersAt, useArrivalsAt, useFormContext } from "./form-context.ts";
import { AfterHerAnswer } from "./shown-field.tsx";
import { SubjectChoice } from "./subject-choice.tsx";
import { fieldWaitsForHer } from "./waits-for-her.ts";

// Seldom needed: whoever has something to pick from does without.
const EmptyListAlert = lazy(async () => ({ default: (await import("./empty-list-alert.tsx")).EmptyListAlert }));

interface Props {
  readonly page: Page;
  readonly section: Section;
  readonly onRender?: ((path: string) => void) | undefined;
}

const readsOf = (definition: Procedure, section: Section): readonly string[] => {
  const own = section.subject === undefined ? [] : [section.subject];
  const fields = section.fields.flatMap((path) => dependsOn(definition, path));
  return [...new Set([...own, ...answersRead(definition, [section.when]), ...fields])];
};

/** A section and its fields; nothing at all where none of them is asked. */
export const SectionView = memo(({ page, section, onRender }: Props) => {
  const t = useText();
  const heading = useId();
  const { definition, env, state, renderParty } = useFormContext();
  useAnswersAt(useMemo(() => readsOf(definition, section), [definition, section]));
  // Whose section it is decides whether it is folded, and what a register vouches for is.
  useArrivalsAt(useMemo(() => ["filer", ...section.fields], [section]));
  const now = env();
  const subject = section.subject === undefined ? undefined : now.facts.subject(section.subject);
  const asks = asksWhom(subject);
  const party = subject?.party;
  const lacks = section.subject !== undefined && isListEmpty(state(), now, section.subject);
  const shown = section.fields.filter((path) => now.view(path).kind !== "hidden");
  const says = section.note !== undefined;
  const isEmpty = !(shown.length > 0 || asks || lacks || party || says);
  if (!now.sectionShows(page.id, section.id) || isEmpty) return null;
  const title =
    section.title ?? (section.subject === undefined ? undefined : definition.subjects[section.subject]?.title);
  // A party reads what the filer has stated.
  const folded = isFiler(section, now) && !state().part ? shown.filter((path) => now.view(path).kind === "sealed") : [];
  const waiting = shown
    .flatMap((path) => definition.fields[path] ?? [])
    .filter((field) => now.view(field.path).kind === "pending" && fieldWaitsForHer({ definition, env: now }, field));
  return (
    <section className="mt-section" aria-labelledby={title && heading}>
      {title && (
        <h2 className="ds-heading" data-size="sm" id={heading}>
          {t(title)}
        </h2>
      )}
      {section.note && <p>{t(section.note)}</p>}
      {asks && section.subject !== undefined && <SubjectChoice name={section.subject} />}
      {party !== undefined && renderParty?.(party)}
      {lacks && (
        <Suspense>
          <EmptyListAlert name={section.subject} registers={state().registers} />
        </Suspense>
      )}
      {folded.length > 0 && <FilerFold paths={folded} />}
      {shown
        .filter((path) => !folded.includes(path))
        .map((path) => (
          <FieldSlot key={path} path={path} onRender={onRender} />
        ))}
      <AfterHerAnswer fields={waiting} />
    </section>
  );
});

/** One of several records is meant, or any number of them. */
const asksWhom = (subject: SubjectView | undefined): boolean =>
  (subject?.options.length ?? 0) > (subject?.picked === undefined ? 1 : 0);

/** The section speaks of the filer under another name: the mother who registers her own child. */
const isFiler = ({ subject }: Section, { facts }: FormEnv): boolean => {
  if (subject === undefined || subject === "filer") return false;
  const ref = facts.subject(subject)?.ref ?? null;
  return ref !== null && ref === facts.subject("filer")?.ref;
};
