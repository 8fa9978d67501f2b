import type { Localized } from "@motlan/kernel";
import type { NotAsked, PlannedCall, PlannedRecord, PlanTree } from "./plan-tree.ts";
import { stateOf } from "./state-of.ts";
import type { ToldNotAsked, ToldPlan, ToldRecord, ToldRegister, ToldState } from "./told-plan-types.ts";
import { toldUses } from "./told-uses.ts";

/**
 * The plan, register by register, in the names that people know. A ref may have a number of somebody in it: no record
 * is told by one.
 */
export const toldPlan = ({ records, notAsked, cost }: PlanTree): ToldPlan => {
  const asked = records.flatMap((record) => record.calls.map((call) => ({ record, call })));
  const titles = new Map(asked.map(({ call }) => [`${call.register.id}.${call.service}`, call.register.title]));
  const byRegister = Map.groupBy(asked, ({ call }) => call.register.id);
  return {
    registers: [...byRegister.values()].map((of) => registerOf(of, titles)),
    notAsked: [...Map.groupBy(notAsked, ({ why }) => JSON.stringify(why)).values()].flatMap(together),
    cost,
  };
};

interface AskedOf {
  readonly record: PlannedRecord;
  readonly call: PlannedCall;
}

type Titles = ReadonlyMap<string, Localized>;

const registerOf = (asked: readonly AskedOf[], titles: Titles): ToldRegister => {
  const byRecord = Map.groupBy(asked, ({ record }) => record);
  const told = [...byRecord].map(([record, of]) =>
    recordOf(
      record,
      of.map(({ call }) => call),
      titles,
    ),
  );
  return {
    title: asked[0]?.call.register.title ?? { vi: "", en: "" },
    laws: [...new Set(asked.map(({ call }) => call.law))],
    records: [...Map.groupBy(told, (it) => JSON.stringify(it)).values()].flatMap((alike) =>
      alike.slice(0, 1).map((it) => ({ ...it, number: alike.length })),
    ),
  };
};

const recordOf = (
  { entity, subjects, reached }: PlannedRecord,
  calls: readonly PlannedCall[],
  titles: Titles,
): ToldRecord => {
  const elements = calls.flatMap((call) => call.elements);
  const ledTo = reached?.relation.title ?? entity;
  return {
    number: 1,
    who: subjects.length > 0 ? distinct(subjects.map(({ title }) => title)) : [ledTo],
    by: distinct(subjects.flatMap(({ by }) => by.map(({ title }) => title))),
    through: reached && { relation: reached.relation.title, register: reached.register.title },
    elements: distinct(elements.map(({ title }) => title)),
    uses: toldUses(elements, titles),
    insteadOf: distinct(calls.flatMap(({ insteadOf }) => insteadOf.map(({ title }) => title))),
    state: worstOf(calls),
  };
};

const worst: readonly ToldState[] = ["unavailable", "asking", "next", "answered"];

const worstOf = (calls: readonly PlannedCall[]): ToldState => {
  const states = calls.map(({ outcome }) => (outcome === "next" ? outcome : stateOf(outcome)));
  return worst.find((it) => states.includes(it)) ?? "answered";
};

const together = (alike: readonly NotAsked[]): readonly ToldNotAsked[] => {
  const of = alike.map((it) => ({ who: it.of.title, elements: it.elements }));
  const once = [...new Map(of.map((it) => [JSON.stringify(it), it])).values()];
  return alike.slice(0, 1).map(({ why }) => ({ why, of: once }));
};

const distinct = (titles: readonly Localized[]): readonly Localized[] => [
  ...new Map(titles.map((it) => [it.vi, it])).values(),
];
