import { fieldType } from "@motlan/fields";
import { fail, type Issue, issue, type Json, localDate, type Outcome, ok, textOf } from "@motlan/kernel";
import { hasAnswered, pick } from "@motlan/prefill";
import { formValidator, type Party, type RegisterService } from "@motlan/procedure";
import { allOrNothing } from "./all-or-nothing.ts";
import type { AskedParty } from "./asked-party.ts";
import { closeLooks } from "./close-looks.ts";
import type { Context, Filer } from "./context.ts";
import { openDraft } from "./draft.ts";
import type { Draft } from "./form.ts";
import { formState } from "./form-state.ts";
import { hashOf } from "./hash.ts";
import { type DraftForm, readForm } from "./read-form.ts";
import { draftListing } from "./start-dossier.ts";

/** Whom the filer means. All three must be one person's. */
export interface Named {
  readonly personalId: Json;
  readonly fullName: Json;
  readonly birthDate: Json;
}

export interface PartyAsking {
  readonly dossierId: string;
  readonly party: string;
  readonly named: Named;
}

/**
 * Asks a party to confirm. The register says whether number, name and date of birth are one person's, and nothing else;
 * that it was asked is disclosed to her. Issues: those of the values given; `party-is-filer`, `party-refused-before`,
 * `party-attempts`, `party-mismatch` (whichever of the three does not fit), `register-unavailable`; and what the filer
 * has to state before she can be shown it.
 */
export const askParty = async (
  ctx: Context,
  filer: Filer,
  { dossierId, party: id, named }: PartyAsking,
): Promise<Outcome<DraftForm>> => {
  const opened = await openDraft(ctx, filer, dossierId);
  if (!opened.ok) return opened;
  const draft = opened.value;
  const asked = draft.parties?.find(({ party }) => party.id === id);
  if (!asked) return fail(issue("party-unknown"));
  const given = normalised(named);
  const [first, ...rest] = [...wrongIn(ctx, draft, given, asked.party), ...(await notYetShown(ctx, draft, asked))];
  if (first) return fail(first, ...rest);
  const personalId = textOf(given.personalId);
  if (personalId === filer.personalId) return fail(issue("party-is-filer", "personalId"));
  if (refusedForGood(asked, personalId)) return fail(issue("party-refused-before"));
  const matched = await match(ctx, draft, { given, personalId });
  if (!matched.ok) return matched;
  await begin(ctx, draft, { asked, personalId, name: printedName(given.fullName) });
  return readForm(ctx, filer, dossierId);
};

const types = { personalId: "personal-id", fullName: "person-name", birthDate: "partial-date" } as const;

const normalised = (named: Named): Named => ({
  personalId: fieldType(types.personalId).normalise(named.personalId, {}),
  fullName: fieldType(types.fullName).normalise(named.fullName, {}),
  birthDate: fieldType(types.birthDate).normalise(named.birthDate, {}),
});

const wrongIn = ({ catalogue }: Context, { published }: Draft, named: Named, { id }: Party): readonly Issue[] => {
  const elements = catalogue.entities[published.subjects[id]?.entity ?? ""]?.elements ?? {};
  return (["personalId", "fullName", "birthDate"] as const).flatMap((name) => {
    const value = named[name];
    if (value === null) return [issue("required", name)];
    const found = fieldType(types[name]).validate(value, elements[name]?.params ?? {}, catalogue);
    return found.map(({ code, params }) => issue(code, name, params));
  });
};

/** What she is to be shown and has not been stated: she cannot confirm what is not there. */
const notYetShown = async (ctx: Context, draft: Draft, { party }: AskedParty): Promise<readonly Issue[]> => {
  const { today } = draft.situation;
  const state = await formState(ctx, draft);
  const elsewhere = (path: string) => draft.resolution.env.read(path);
  const { issues } = formValidator(draft.procedure, ctx.catalogue)({ state, today, elsewhere });
  return issues.filter(({ path }) => party.shows.some((shown) => path === shown || path.startsWith(`${shown}.`)));
};

const refusedForGood = ({ party, record, view }: AskedParty, personalId: string): boolean =>
  party.refused === "final" && view.state === "refused" && record?.filer === personalId;

const printedName = (name: Json): string =>
  fieldType(types.fullName).print(name, { language: "vi", params: {}, reference: { codeLists: {}, units: noUnits } });

const noUnits = { provinces: [], communes: [] };

interface Matching {
  readonly given: Named;
  readonly personalId: string;
}

const match = async (ctx: Context, draft: Draft, { given, personalId }: Matching): Promise<Outcome<null>> => {
  if (!(await mayTry(ctx, draft.record.filer, personalId))) return fail(issue("party-attempts"));
  const service = matching(ctx);
  if (!service?.matches) throw new Error("no register says whether there is such a person");
  const [id, dossierId, procedureCode] = [ctx.newId(), draft.record.id, draft.procedure.code];
  const { register, id: serviceId, law } = service;
  const elements = service.given;
  const look = { register, service: serviceId, elements, ref: "", dossierId, procedureCode, law, by: "filer" };
  // Whose number it is was asked about, whether or not the rest fits.
  await ctx.store.openDisclosure({ ...look, id, at: ctx.clock.now(), person: personalId, outcome: "asking" });
  const purpose = { procedureCode, dossierId, law, enquiryId: id, onBehalfOf: draft.record.filer };
  const answer = await ctx.source.ask({ service, given: { ...given }, keys: [service.matches], purpose });
  const isOne = answer.kind === "found" && pick(answer.record, service.matches) === true;
  await closeLooks(ctx, [{ ...look, id, outcome: answer.kind === "found" && !isOne ? "none" : answer.kind }]);
  if (!hasAnswered(answer.kind)) return fail(issue("register-unavailable"));
  return isOne ? ok(null) : fail(issue("party-mismatch"));
};

/** Counted before it is asked, by person and day; the counters tell nobody's number. */
const mayTry = async ({ store, clock, policy }: Context, filer: string, personalId: string): Promise<boolean> => {
  const day = localDate(clock.now());
  const count = (of: string, person: string) => store.nextNumber(`${of}:${hashOf({ of, person, day })}`);
  const [byFiler, onPerson] = [await count("naming", filer), await count("named", personalId)];
  return byFiler <= policy.maxNamings.byFiler && onPerson <= policy.maxNamings.ofPerson;
};

const matching = ({ catalogue }: Context): RegisterService | undefined =>
  Object.values(catalogue.registers)
    .flatMap(({ services }) => Object.values(services))
    .find(({ about, matches, status }) => about === "person" && matches !== undefined && status === "live");

interface Beginning {
  readonly asked: AskedParty;
  readonly personalId: string;
  readonly name: string;
}

/** Her part, in the place of whatever was asked before. */
const begin = (ctx: Context, { record }: Draft, { asked: { party }, personalId, name }: Beginning) =>
  allOrNothing(ctx.store, async (tx) => {
    const locked = await tx.lockDossier(record.id);
    if (locked?.listing.status !== "draft") return fail(issue("dossier-already-sent"));
    const at = ctx.clock.now();
    for (const { id, part } of await tx.partsOf(record.id))
      if (part?.party === party.id && part.answer?.kind !== "withdrawn")
        await tx.answerPart(id, { kind: "withdrawn", at });
    await tx.createDossier({
      id: ctx.newId(),
      procedureVersion: record.procedureVersion,
      filer: personalId,
      filerName: name,
      startedAt: at,
      answers: {},
      listing: draftListing,
      part: { of: record.id, party: party.id, answer: null },
    });
    return ok(null);
  });
