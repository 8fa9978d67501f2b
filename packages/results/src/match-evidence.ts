import {
  type Dispute,
  disputeOf,
  type Graph,
  graphOf,
  isProposed,
  type Outlook,
  outlook,
  type Ref,
  type Resolution,
  recordEntity,
  type Seal,
  type Situation,
  type SubjectState,
} from "@motlan/prefill";
import {
  type AskedBecause,
  type Proof,
  proofsOf,
  type RegisterService,
  type Requirement,
  ruleValue,
} from "@motlan/procedure";
import { pending } from "@motlan/rules";
import { isFromResult } from "./is-from-result.ts";

type Held = Extract<Match, { kind: "met" }>;

/** What the state holds in place of a paper, or why it cannot stand in for it. */
export type Match =
  | {
      readonly kind: "met";
      /** The first value of the record that proves it, with where it is from. */
      readonly seal: Seal;
      /** The record, and its entity; a single element has none. */
      readonly record: { readonly ref: Ref; readonly entity: string } | null;
      /** Whether the register where the record arose said just now that it stands; absent where nobody has to. */
      readonly standing?: "confirmed" | "unconfirmed";
    }
  /** A register that has only digitised what it had holds it: the official confirms. */
  | { readonly kind: "proposed"; readonly seal: Seal; readonly record: Held["record"] }
  | { readonly kind: "pending" }
  /** `silent`: the service that did not answer. */
  | { readonly kind: "unmet"; readonly because: AskedBecause | null; readonly silent?: RegisterService };

const waiting: Match = { kind: "pending" };

interface Matching {
  readonly requirement: Requirement;
  readonly situation: Situation;
  readonly resolution: Resolution;
  readonly graph: Graph;
}

/**
 * Whether what is known meets a requirement. In which order results, registers and papers come is not decided here:
 * whoever is the better master was asked first, and a paper is what is left. What was withdrawn no copy outweighs.
 */
export const matchEvidence = (requirement: Requirement, situation: Situation, resolution: Resolution): Match => {
  const matching: Matching = { requirement, situation, resolution, graph: graphOf(situation.knowledge) };
  const matches = proofsOf(requirement).map((proof) => matchOf(proof, matching));
  if (matches.some((it) => it.kind === "unmet" && it.because === "withdrawn")) return unmetBy(matches);
  const first = (kind: Match["kind"]) => matches.find((it) => it.kind === kind);
  return first("met") ?? first("pending") ?? first("proposed") ?? unmetBy(matches);
};

/** Why nothing proves it: what some record says to the contrary comes before what no register told. */
const unmetBy = (matches: readonly Match[]): Match => {
  const reasons = matches.flatMap((it) => (it.kind === "unmet" ? (it.because ?? []) : []));
  const because = telling.find((reason) => reasons.includes(reason)) ?? reasons[0] ?? null;
  const silent = matches.flatMap((it) => (it.kind === "unmet" ? (it.silent ?? []) : []))[0];
  return { kind: "unmet", because, ...(because === "unavailable" && silent ? { silent } : {}) };
};

const telling: readonly AskedBecause[] = ["withdrawn", "disputed", "shows-otherwise", "unavailable"];

/** Whether one of the records that may prove it does. */
const matchOf = ({ metBy, shows }: Proof, matching: Matching): Match => {
  const { situation, resolution } = matching;
  const found = held(metBy, matching);
  const stands = found.kind === "met" ? standing(found, matching) : found;
  if (stands.kind !== "met") return stands;
  const shown = shows === undefined ? true : resolution.evaluate(shows);
  if (shown === pending) return waiting;
  if (shown !== true) return { kind: "unmet", because: "shows-otherwise" };
  const { seal, record } = stands;
  const disputed = disputesIn(stands, situation);
  if (disputed.some(({ own }) => own)) return { kind: "unmet", because: "disputed" };
  return isProposed(seal, situation) || disputed.length > 0 ? { kind: "proposed", seal, record } : stands;
};

/** What of a proof is called wrong. By her word it proves nothing; by somebody else's the official looks at it. */
const disputesIn = ({ seal, record }: Held, { knowledge, catalogue }: Situation): readonly Dispute[] => {
  const isShown = ({ ref }: Seal): boolean =>
    record !== null && (ref === record.ref || (!isPerson(record, catalogue) && ref.startsWith(`${record.ref}.`)));
  const seals = record === null ? [seal] : knowledge.seals.filter(isShown);
  return seals.flatMap((it) => disputeOf(it, knowledge) ?? []);
};

/** Who stands inside the record of a person is somebody else; what stands inside any other is what that paper shows. */
const isPerson = ({ entity }: NonNullable<Held["record"]>, { entities }: Situation["catalogue"]): boolean =>
  Object.hasOwn(entities[entity]?.elements ?? {}, "personalId");

/** The record or value that a path names: of a subject (`notice`), along a relation, or one element. */
const held = (metBy: string, matching: Matching): Match => {
  const { situation, resolution } = matching;
  const [name = "", part] = metBy.split(".");
  const state = resolution.subject(name);
  if (state.status === "pending") return waiting;
  const entity = situation.procedure.subjects[name]?.entity ?? "";
  const ref = state.status === "found" ? state.ref : null;
  const proof =
    ref === null ? undefined : part === undefined ? ofRecord({ ref, entity }, matching) : ofPart(metBy, ref, matching);
  if (proof) return proof;
  const paths = part === undefined ? elementPaths(name, situation) : [metBy];
  const looks = paths.map((path) => resolution.outlook(path));
  if (looks.some(({ kind }) => kind === "ask" || kind === "asking")) return waiting;
  return worst(looks, state);
};

const worst = (looks: readonly Outlook[], subject: SubjectState): Match => {
  const silent = looks.find((it) => it.kind === "unavailable")?.service ?? subject.silent;
  const heard = looks.some(({ kind }) => kind === "none") ? "none" : null;
  const because = subject.because ?? (silent === undefined ? heard : "unavailable");
  return { kind: "unmet", because, ...(silent === undefined ? {} : { silent }) };
};

/**
 * Whether a value is the word of a register that holds such a proof, or of a result: that somebody lives somewhere does
 * not prove who she is. What the sign-in says proves nothing.
 */
const provesIn =
  ({ requirement, situation }: Matching) =>
  (seal: Seal | undefined): seal is Seal => {
    if (seal === undefined) return false;
    const { register } = seal.provenance;
    const holders = requirement.anyOf.flatMap(({ heldBy, alsoHeldBy = [] }) => [heldBy ?? [], alsoHeldBy].flat());
    return (
      isFromResult(seal, situation.catalogue) ||
      (holders.length === 0 ? register !== "vneid" : holders.includes(register))
    );
  };

const ofRecord = ({ ref, entity }: { ref: Ref; entity: string }, matching: Matching): Match | undefined => {
  const { situation, graph } = matching;
  const elements = Object.keys(situation.catalogue.entities[entity]?.elements ?? {});
  const seal = elements
    .filter((element) => element !== "personalId")
    .map((element) => graph.seal(ref, element))
    .find(provesIn(matching));
  return seal && { kind: "met", seal, record: { ref, entity } };
};

const ofPart = (metBy: string, ref: Ref, matching: Matching): Match | undefined => {
  const [, part = ""] = metBy.split(".");
  const entity = recordEntity(metBy, matching.situation.procedure, matching.situation.catalogue);
  if (entity !== undefined) {
    const [to] = matching.graph.related(ref, part) ?? [];
    return to === undefined ? undefined : ofRecord({ ref: to, entity: entity.id }, matching);
  }
  const seal = matching.graph.seal(ref, part);
  return provesIn(matching)(seal) ? { kind: "met", seal, record: null } : undefined;
};

const elementPaths = (name: string, { procedure }: Situation): readonly string[] =>
  Object.values(procedure.fields).flatMap(({ subject, element, path }) =>
    subject === name && element !== "personalId" ? [path] : [],
  );

/**
 * A record that can be withdrawn counts while it stands. Where the register that would know does not answer, or does
 * not know of it yet, it counts all the same and is marked so: the state's silence is not held against the filer.
 */
const standing = (found: Held, { situation, graph }: Matching): Match => {
  const { record } = found;
  const rule = record && situation.catalogue.entities[record.entity]?.standsWhile;
  if (!record || !rule) return found;
  const unknown = rule.reads.filter((element) => {
    const seal = graph.seal(record.ref, element);
    return seal === undefined || isProposed(seal, situation);
  });
  const looks = unknown.map((element) => outlook({ ...record, element }, graph, situation.catalogue).kind);
  if (looks.some((kind) => kind === "ask" || kind === "asking")) return waiting;
  if (unknown.length > 0) return { ...found, standing: "unconfirmed" };
  const read = (element: string) => graph.seal(record.ref, element)?.value ?? null;
  const stands = ruleValue(rule, { today: situation.today, status: () => "found", read });
  return stands === true ? { ...found, standing: "confirmed" } : { kind: "unmet", because: "withdrawn" };
};
