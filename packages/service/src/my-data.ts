import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { type Call, type EnquiryOutcome, hasAnswered, keysFor, offersIn, type Source } from "@motlan/prefill";
import { type Catalogue, isPlanned, type Register, type RegisterService } from "@motlan/procedure";
import { isResultStore } from "@motlan/results";
import { closeLooks } from "./close-looks.ts";
import type { Context, Filer } from "./context.ts";
import { discloseNamed } from "./disclose-named.ts";
import { heldContent } from "./held-content.ts";
import { type HeldAnswer, type Holding, named } from "./holding.ts";
import { signInHolding } from "./sign-in-holding.ts";
import type { Store } from "./store.ts";

/** In place of a procedure's code, where a person looks at what is held of her. */
export const myDataCode = "my-data";

/** Whom registers are asked about by their number, and the eID level that is needed to see the answers. */
const entity = "person";
const identifier = "personalId";
const neededLevel = 2;

/** What such a visit reaches: of the store nothing but the list of looks. */
export type Visiting = Pick<Context, "catalogue" | "clock" | "newId"> & {
  readonly store: Pick<Store, "openDisclosure" | "closeDisclosure" | "addIncident">;
  readonly source: Pick<Source, "ask">;
};

/** One visit of one person to what is held of her. */
interface Visit {
  readonly filer: Filer;
  readonly dossierId: string;
  readonly law: string;
}

interface Asking {
  readonly register: Register;
  readonly services: readonly RegisterService[];
}

/**
 * Her right of access: asks every register that the catalogue knows to answer about a person by her number, each for
 * all that it gives, and yields first what is asked, then each register as it answers. Every look is written down for
 * her to see before it is taken; what is learned is shown and not kept. `only` asks some registers again.
 */
export const myData = async (
  ctx: Visiting,
  filer: Filer,
  only: readonly string[] | null,
): Promise<Outcome<AsyncGenerator<readonly Holding[]>>> => {
  if (filer.level < neededLevel) return fail(issue("identity-level-too-low", "", { needed: neededLevel }));
  const law = ctx.catalogue.entities[entity]?.lawOfAccess;
  if (law === undefined) return fail(issue("law-of-access-unknown"));
  return ok(stream(ctx, { filer, dossierId: `${myDataCode}:${ctx.newId()}`, law }, only));
};

async function* stream(
  ctx: Visiting,
  visit: Visit,
  only: readonly string[] | null,
): AsyncGenerator<readonly Holding[]> {
  const wanted = registersToAsk(ctx.catalogue).filter(({ register }) => only?.includes(register.id) ?? true);
  const signIn = only === null ? signInHolding(ctx.catalogue, visit.filer) : [];
  yield [...signIn, ...wanted.map(({ register }): Holding => ({ ...named(register), state: "asking", answers: [] }))];
  const underWay = new Map(wanted.map((asking) => [asking.register.id, holdingOf(ctx, visit, asking)]));
  while (underWay.size > 0) {
    const holding = await Promise.race(underWay.values());
    underWay.delete(holding.register.id);
    yield [holding];
  }
}

/** Every register that answers about a person by the number alone, and may be asked. */
const registersToAsk = ({ registers }: Catalogue): readonly Asking[] =>
  Object.values(registers).flatMap((register) => {
    const services = Object.values(register.services).filter(
      (service) =>
        !isPlanned(service) &&
        !register.closed &&
        service.about === entity &&
        service.given.join() === identifier &&
        // What is in our own store of results is hers to see as papers.
        !isResultStore(service),
    );
    return services.length > 0 ? [{ register, services }] : [];
  });

const elementsOf = ({ gives, related }: RegisterService): readonly string[] => [
  ...Object.keys(gives),
  ...Object.keys(related),
];

const holdingOf = async (ctx: Visiting, visit: Visit, { register, services }: Asking): Promise<Holding> => {
  const looks = await Promise.all(services.map((service) => look(ctx, visit, service)));
  const answers = looks.flatMap(({ answer }) => (answer ? [answer] : []));
  const silent = looks.some(({ outcome }) => !hasAnswered(outcome));
  return { ...named(register), state: silent ? "unavailable" : answers.length > 0 ? "found" : "none", answers };
};

interface Look {
  readonly outcome: EnquiryOutcome;
  readonly answer: HeldAnswer | null;
}

/** One question, from the disclosure written before it to the outcome written after it. */
const look = async (ctx: Visiting, { filer, ...visit }: Visit, service: RegisterService): Promise<Look> => {
  const given = { [identifier]: filer.personalId };
  const call: Call = { ref: entity, entity, service, elements: elementsOf(service), given };
  const reason = { procedureCode: myDataCode, dossierId: visit.dossierId, law: `${visit.law}; ${service.law}` };
  const id = ctx.newId();
  const taken = { ...reason, register: service.register, service: service.id, by: "filer" };
  await ctx.store.openDisclosure({
    ...taken,
    id,
    at: ctx.clock.now(),
    person: filer.personalId,
    elements: call.elements,
    ref: call.ref,
    outcome: "asking",
  });
  const purpose = { ...reason, enquiryId: id, onBehalfOf: filer.personalId };
  const answer = await ctx.source.ask({ service, given, keys: keysFor(call), purpose });
  await closeLooks(ctx, [{ ...taken, id, outcome: answer.kind }]);
  if (answer.kind !== "found") return { outcome: answer.kind, answer: null };
  const said = offersIn(call, answer.record, ctx.catalogue);
  await discloseNamed(ctx, taken, { said, known: [filer.personalId] });
  const content = heldContent(call, answer.record, ctx.catalogue);
  const isEmpty = content.values.length === 0 && content.related.length === 0;
  return { outcome: answer.kind, answer: isEmpty ? null : { asOf: answer.asOf, ...content } };
};
