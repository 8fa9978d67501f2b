import { fail, issue, type Json, type Outcome, ok } from "@motlan/kernel";
import { freshKnowledge } from "@motlan/prefill";
import { oneNamed, type Page, type Procedure, type Subject } from "@motlan/procedure";
import type { AskedParty } from "./asked-party.ts";
import type { Context, Filer } from "./context.ts";
import { type Draft, knowledgeOf, situate } from "./form.ts";
import { draftOf } from "./main-draft.ts";
import { filerName, signInSeals } from "./sign-in-seals.ts";
import type { DossierRecord, Part } from "./store.ts";

/**
 * A party's own form: what is asked of her, and what others have stated that she is shown. It is the same procedure seen
 * from where she sits: the subject that she is, is the session's, and what registers say of her stays in her part.
 */
export const partDraft = async (
  ctx: Context,
  her: Filer,
  { part, ...record }: DossierRecord & { readonly part: Part },
): Promise<Outcome<Draft>> => {
  const main = await ctx.store.dossier(part.of);
  if (!main) return fail(issue("dossier-not-found"));
  if (main.listing.status !== "draft") return fail(issue("dossier-already-sent"));
  const whole = await draftOf(ctx, main);
  const asked = whole.parties?.find((it) => it.record?.id === record.id);
  if (!asked) return fail(issue("dossier-not-found"));
  const { view, shown } = asked;
  const mine = ownPart(asked, whole);
  const published = seenBy(asked, whole);
  const known = await knowledgeOf(ctx, record.id);
  const fresh = freshKnowledge(known, ctx.catalogue, ctx.clock.now());
  const draft = situate(ctx, {
    record: { ...record, part, answers: { ...record.answers, ...shown } },
    published,
    knowledge: { ...fresh, seals: [...signInSeals(ctx, published, her), ...fresh.seals] },
    open: view.state === "asked" || (view.state === "lapsed" && isInTime(ctx, asked)) ? mine : [],
    others: { [filerName(whole.published)]: shownOfFiler(asked, whole) },
  });
  const { party } = asked;
  const { askedAt = record.startedAt, until = record.startedAt, state, answeredAt, changed } = view;
  return ok({
    ...draft,
    vouched: asked.vouched,
    part: {
      party: party.id,
      askedBy: main.filerName,
      askedAt,
      until,
      invitation: party.invitation,
      statement: party.statement,
      state,
      ...(answeredAt ? { answeredAt } : {}),
      ...(changed ? { changed } : {}),
    },
  });
};

const isInTime = ({ clock }: Context, { view: { until = "" } }: AskedParty): boolean => clock.now() <= until;

const isSubject = (name: string | undefined, { party }: AskedParty, { resolution }: Draft): boolean =>
  name !== undefined && resolution.subject(name).ref === party.id;

/** What is asked of her: the fields of the sections that speak of her, and the papers that prove what she says. */
const ownPart = (asked: AskedParty, whole: Draft): readonly string[] => [
  ...whole.published.pages.flatMap(({ sections }) =>
    sections.flatMap(({ subject, fields }) => (isSubject(subject, asked, whole) ? fields : [])),
  ),
  ...papersOf(asked, whole).map(({ id }) => id),
];

const papersOf = (asked: AskedParty, whole: Draft): Procedure["requires"] =>
  whole.published.requires.filter(({ metBy }) => isSubject(metBy?.split(".")[0], asked, whole));

/** Spread over those picked: whom the filer picked she is shown, and picks nobody herself. */
const seenBy = (asked: AskedParty, whole: Draft): Procedure => {
  const { procedure: published } = whole;
  const { party, shown } = asked;
  const filer = filerName(published);
  const subjects = Object.entries(published.subjects).map(([name, subject]) => {
    if (name === party.id) return [name, { ...subject, from: "session" as const }];
    if (oneNamed(name) !== null) return [name, stated(subject)];
    return [name, name === filer ? { ...subject, from: [] } : subject];
  });
  const { parties = [] } = published;
  const sections = (page: Page): Page => ({
    ...page,
    sections: page.sections.flatMap((section) => {
      if (isSubject(section.subject, asked, whole)) return [section];
      const fields = section.fields.filter((path) => Object.hasOwn(shown, path));
      return fields.length > 0 ? [{ ...section, fields }] : [];
    }),
  });
  return {
    ...published,
    subjects: Object.fromEntries(subjects),
    parties: parties.filter(({ id }) => id !== party.id),
    pages: published.pages.map(sections).filter((page) => page.sections.length > 0),
    requires: papersOf(asked, whole),
    fee: [],
  };
};

/** One of those whom the filer picked: no register is asked of her here. */
const stated = (subject: Subject): Subject => ({
  ...subject,
  from: [],
  else: [{ status: "typed", title: subject.title }],
});

const shownOfFiler = ({ shown }: AskedParty, { published, resolution }: Draft): Readonly<Record<string, Json>> => {
  const filer = filerName(published);
  return Object.fromEntries(
    Object.entries(shown).flatMap(([path, value]) => {
      const [name = "", ...element] = path.split(".");
      return element.length > 0 && resolution.subject(name).ref === filer ? [[element.join("."), value]] : [];
    }),
  );
};
