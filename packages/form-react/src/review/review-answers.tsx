import type { Reference } from "@motlan/fields";
import {
  type FormEnv,
  type FormState,
  formEnv,
  leftOutFields,
  type Page,
  type Procedure,
  type Section,
} from "@motlan/procedure";
import { Alert, Card, DescriptionList, Details, Link, type TermRow, useText } from "@motlan/ui";
import { leftText } from "../form/left-text.ts";
import { idOf } from "../form/names.ts";
import { messages as common } from "../messages.ts";
import { isOthers } from "../value/is-others.ts";
import { PrintedValue } from "../value/printed-value.tsx";
import { ComputedChip, SourceChip, StatedChip } from "../value/source-chip.tsx";
import { Why } from "../why/why.tsx";
import { messages } from "./messages.ts";

interface Props {
  readonly definition: Procedure;
  readonly reference: Reference;
  readonly state: FormState;
  /** The local date, `yyyy-mm-dd`. */
  readonly today: string;
  /** A path of this face (as `Link` takes it) where the field is changed. */
  readonly editHref: (page: string, path: string) => string;
}

/** Everything that is going to be sent, whose word each value is, and what is left out. */
export const ReviewAnswers = (props: Props) => {
  const { definition, state, today } = props;
  const env = formEnv(definition, state, today);
  return (
    <div className="mt-stack">
      {definition.pages.flatMap((page) =>
        page.sections
          .filter((section) => env.sectionShows(page.id, section.id))
          .map((section) => <SectionReview key={`${page.id}.${section.id}`} {...props} {...{ env, page, section }} />),
      )}
      <LeftOut definition={definition} env={env} />
    </div>
  );
};

interface SectionProps extends Props {
  readonly env: FormEnv;
  readonly page: Page;
  readonly section: Section;
}

const SectionReview = ({ section, ...rest }: SectionProps) => {
  const t = useText();
  const rows = useRows({ section, ...rest });
  // What she stated is hers to check. Where registers vouch for all, the name is enough to know whom it is about.
  const allVouched = !rest.state.part && rows.every(({ key }) => rest.state.sealed[key]);
  const shown = allVouched ? rows.slice(0, 1) : rows;
  const vouched = allVouched ? rows.slice(1) : [];
  const choice = chosenOption(section, rest.state);
  const title =
    section.title ?? (section.subject === undefined ? undefined : rest.definition.subjects[section.subject]?.title);
  if (rows.length === 0 && choice === undefined) return null;
  return (
    <Card title={t(title ?? rest.page.title)}>
      {choice && <p>{t(choice)}</p>}
      {shown.length > 0 && <DescriptionList rows={shown} />}
      {vouched.length > 0 && (
        // Not straight in the card: the design system would take the card's edge away for it.
        <div>
          <Details summary={t(messages.vouchedFor, { count: vouched.length })}>
            <DescriptionList rows={vouched} />
          </Details>
        </div>
      )}
    </Card>
  );
};

const chosenOption = ({ subject }: Section, { subjects }: FormState) => {
  const view = subject === undefined ? undefined : subjects[subject];
  return view?.options.find(({ value }) => value === view.chosen)?.label;
};

const useRows = ({ definition, reference, state, env, page, section, editHref }: SectionProps): readonly TermRow[] => {
  const t = useText();
  return section.fields.flatMap((path): TermRow[] => {
    const field = definition.fields[path];
    const view = env.view(path);
    const left = state.left?.[path];
    if (field !== undefined && view.kind === "pending" && left)
      return [{ key: path, term: t(field.title), value: <span className="mt-quiet">{leftText(t, left)}</span> }];
    if (field === undefined || view.kind === "hidden" || view.kind === "pending") return [];
    const value =
      view.value === null ? (
        <span className="mt-quiet">{t(view.kind === "computed" ? common.notYetComputed : common.noAnswer)}</span>
      ) : (
        <PrintedValue {...{ field, reference }} value={view.value} masked={isOthers(field, state)} />
      );
    const edit = view.kind === "open" && (
      <Link to={`${editHref(page.id, path)}#${idOf(path)}`}>
        {t(messages.edit)}
        <span className="mt-visually-hidden">: {t(field.title)}</span>
      </Link>
    );
    const chip =
      view.kind === "sealed" ? (
        <SourceChip title={view.seal.source} asOf={view.seal.asOf} />
      ) : (
        view.value !== null && (view.kind === "computed" ? <ComputedChip /> : <StatedChip />)
      );
    return [
      {
        key: path,
        term: t(field.title),
        value:
          view.kind === "computed" ? (
            <Why of={field} {...{ definition, reference, state, env }}>
              {value}
            </Why>
          ) : (
            value
          ),
        side: (
          <>
            {chip} {edit}
          </>
        ),
      },
    ];
  });
};

const LeftOut = ({ definition, env }: { readonly definition: Procedure; readonly env: FormEnv }) => {
  const t = useText();
  const titles = leftOutFields(definition, env).flatMap((path) => definition.fields[path]?.title ?? []);
  if (titles.length === 0) return null;
  return (
    <Alert tone="info" title={t(messages.leftOutTitle)}>
      <p>{t(messages.leftOut)}</p>
      <ul className="ds-list">
        {titles.map((title) => (
          <li key={title.vi}>{t(title)}</li>
        ))}
      </ul>
    </Alert>
  );
};
