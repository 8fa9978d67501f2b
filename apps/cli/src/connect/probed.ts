import { randomUUID } from "node:crypto";
import type { Json } from "@motlan/kernel";
import { keysFor, offersIn, type Source, type SourceAnswer } from "@motlan/prefill";
import { type Catalogue, isPlanned, type Register, type RegisterService } from "@motlan/procedure";

/** Test identities that the register's operator has given out: one that it holds, and one that it does not. */
export interface Identities {
  readonly known: Readonly<Record<string, Json>>;
  readonly unknown?: Readonly<Record<string, Json>> | undefined;
}

/** What a service said when it was asked for all that it is to give. */
export interface Probed {
  readonly service: string;
  /** Identifiers that the file of identities lacks: then it was not asked. */
  readonly lacks: readonly string[];
  readonly outcome: SourceAnswer["kind"] | null;
  readonly tookMs: number;
  /** Elements and relations that came as the dictionary has them, and those that did not. Never what they said. */
  readonly came: readonly string[];
  readonly missing: readonly string[];
  /** What is said of the identity that the register does not hold; null where there is none in the file, or not whole. */
  readonly ofUnknown: SourceAnswer["kind"] | null;
  /** Whether the record came with the number that `via.answer.id` leads to; true where nothing is declared. */
  readonly hasNumber: boolean;
}

interface Asking {
  readonly source: Source;
  readonly catalogue: Catalogue;
  readonly identities: Identities;
}

/** Services that answer somebody; what is planned is asked too, for that is what is about to be connected. */
const asked = ({ services }: Register): readonly RegisterService[] =>
  Object.values(services).filter(({ given, matches }) => given.length > 0 && matches === undefined);

export const probedAll = (register: Register, asking: Asking): Promise<readonly Probed[]> =>
  Promise.all(asked(register).map((service) => probed(service, asking)));

const probed = async (service: RegisterService, { source, catalogue, identities }: Asking): Promise<Probed> => {
  const told = [...Object.keys(service.gives), ...Object.keys(service.related)];
  const lacks = service.given.filter((id) => identities.known[id] === undefined);
  const none = {
    service: service.id,
    lacks,
    outcome: null,
    tookMs: 0,
    came: [],
    missing: [],
    ofUnknown: null,
    hasNumber: true,
  };
  if (lacks.length > 0) return none;
  const call = { ref: "tried", entity: service.about, service, elements: told, given: identities.known };
  const ask = (given: Identities["known"]): Promise<SourceAnswer> =>
    source.ask({ service, given, keys: keysFor(call), purpose: purpose(service) });
  const began = performance.now();
  const answer = await ask(identities.known);
  const tookMs = Math.round(performance.now() - began);
  const offers = answer.kind === "found" ? offersIn(inForce(call), answer.record, catalogue) : [];
  const came = told.filter((element) => offers.some((it) => it.ref === call.ref && it.element === element));
  const missing = answer.kind === "found" ? told.filter((element) => !came.includes(element)) : [];
  const { unknown } = identities;
  const isWhole = unknown !== undefined && service.given.every((id) => unknown[id] !== undefined);
  const ofUnknown = isWhole ? (await ask(unknown)).kind : null;
  const hasNumber = answer.kind !== "found" || service.wire?.answer?.id === undefined || answer.recordId !== "";
  return { ...none, outcome: answer.kind, tookMs, came, missing, ofUnknown, hasNumber };
};

/** As if it were live everywhere: how it is connected does not hang on where it is. */
const inForce = <T extends { readonly service: RegisterService }>(call: T): T =>
  isPlanned(call.service) || call.service.province !== undefined
    ? { ...call, service: { ...call.service, status: "live" } }
    : call;

const purpose = ({ law }: RegisterService) => ({
  procedureCode: "0.000000",
  dossierId: "contract-test",
  law,
  enquiryId: randomUUID(),
  onBehalfOf: "",
});
