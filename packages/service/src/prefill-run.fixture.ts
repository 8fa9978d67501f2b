import { type Json, textOf } from "@motlan/kernel";
import {
  type Call,
  type Enquiry,
  type Knowledge,
  nextCalls,
  offersIn,
  type Resolution,
  resolve,
  type Seal,
  type Situation,
} from "@motlan/prefill";
import type { Catalogue, Procedure } from "@motlan/procedure";
import { sealOffers } from "./seal-offers.ts";

/** What a register says when it is asked: a record, or why there is none. */
export type Said = { readonly record: Json } | "none" | "unavailable" | "malformed";

/** What every service says of every number: `population.person 001195000001`. */
export type World = Readonly<Record<string, Said>>;

export interface Setting {
  readonly procedure: Procedure;
  readonly catalogue: Catalogue;
  readonly world: World;
  readonly answers: Readonly<Record<string, Json>>;
  /** Which of the questions under way is answered next, one number each time; over and over. */
  readonly order: readonly number[];
  /** As if each service were asked for all that it gives of related records. */
  readonly isWhole?: boolean;
}

export interface Run {
  readonly calls: readonly { readonly call: Call; readonly before: Knowledge }[];
  readonly situation: Situation;
  readonly resolution: Resolution;
}

export const filerNumber = "001195000001";
export const spouseNumber = "001094000002";

const at = "2026-11-23T02:00:00.000Z";

const provenance = (register: string, service: string, enquiryId: string) => ({
  register,
  service,
  recordId: "1",
  asOf: at,
  fetchedAt: at,
  enquiryId,
  law: "",
});

const signedIn: Knowledge = {
  seals: sealOffers(
    [{ ref: "filer", element: "personalId", value: filerNumber }],
    provenance("vneid", "session", "session"),
  ),
  enquiries: [],
};

export const saidOf = (world: World, { service, given }: Call): Said =>
  world[`${service.register}.${service.id} ${textOf(given.personalId)}`] ?? "none";

/** A call as the catalogue has its service, with all that it gives. */
const wholeOf = (call: Call, { registers }: Catalogue): Call => {
  const { register, id } = call.service;
  return { ...call, service: registers[register]?.services[id] ?? call.service };
};

const sealsOf = (said: Said, call: Call, catalogue: Catalogue): readonly Seal[] =>
  typeof said === "string"
    ? []
    : sealOffers(
        offersIn(call, said.record, catalogue),
        provenance(call.service.register, call.service.id, call.service.id),
      );

/** More than all questions about all records that a procedure could lead to. */
const mostTurns = 100;

/** Asks until nothing more can come, as the stream of a form does, with answers in the order that the setting says. */
export const runPrefill = ({ procedure, catalogue, world, answers, order, isWhole = false }: Setting): Run => {
  const calls: { call: Call; before: Knowledge }[] = [];
  const underWay: { call: Call; enquiry: Enquiry }[] = [];
  const seals = [...signedIn.seals];
  const enquiries: Enquiry[] = [];
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const knowledge = { seals: [...seals], enquiries: [...enquiries] };
    const situation: Situation = { procedure, catalogue, answers, knowledge, today: "2026-11-23" };
    const resolution = resolve(situation);
    for (const next of nextCalls(situation, resolution)) {
      const call = isWhole ? wholeOf(next, catalogue) : next;
      calls.push({ call, before: knowledge });
      const enquiry = enquiryOf(call, calls.length);
      underWay.push({ call, enquiry });
      enquiries.push(enquiry);
    }
    const [next] = underWay.splice((order[turn % order.length] ?? 0) % Math.max(1, underWay.length), 1);
    if (next === undefined) return { calls, situation, resolution };
    const said = saidOf(world, next.call);
    const outcome = typeof said === "string" ? said : "found";
    seals.push(...sealsOf(said, next.call, catalogue));
    enquiries.push({ ...next.enquiry, outcome });
  }
  throw new Error("registers are asked without end");
};

const enquiryOf = ({ ref, service, elements }: Call, number: number): Enquiry => ({
  id: String(number),
  ref,
  register: service.register,
  service: service.id,
  elements,
  outcome: "asking",
  at,
});
