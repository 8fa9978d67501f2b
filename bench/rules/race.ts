import { interleaved, type Plan, type Timed, type Warm, warm } from "../lib/interleaved.ts";
import { context, type Key, keys, wanted } from "./cases.ts";
import type { Engine, Evaluate } from "./engine.ts";

export const forms = ["compiled", "fromText"] as const;
export type Form = (typeof forms)[number];

interface Entry {
  readonly engine: Engine;
  readonly form: Form;
  readonly evaluate: Evaluate;
}

const entriesFor = (engines: readonly Engine[], key: Key): readonly Entry[] =>
  engines.flatMap((engine) =>
    forms.flatMap((form) => {
      const evaluate = engine[form]?.[key];
      return evaluate === undefined ? [] : [{ engine, form, evaluate }];
    }),
  );

/** Ends the run where an engine does not give the value that is wanted: a wrong answer has no speed. */
export const checkAll = async (engines: readonly Engine[]): Promise<void> => {
  for (const key of keys)
    for (const { engine, form, evaluate } of entriesFor(engines, key)) {
      const value = await evaluate(context);
      if (value !== wanted[key])
        throw new Error(`${engine.name}, ${form}, ${key}: ${JSON.stringify(value)} instead of ${String(wanted[key])}`);
    }
};

const plan: Plan = { warmMs: 100, sampleMs: 60, samples: 11 };

const nameOf = (engine: Engine, form: Form): string => `${engine.name}, ${form}`;

const empty = "nothing";

const timedFor = (engines: readonly Engine[], key: Key): readonly Timed[] => [
  { name: empty, run: () => null },
  ...entriesFor(engines, key).map(({ engine, form, evaluate }) => ({
    name: nameOf(engine, form),
    run: () => evaluate(context),
  })),
];

/** Nanoseconds for one evaluation, the loop around it included. */
export interface Times {
  readonly of: (engine: Engine, form: Form, key: Key) => number | undefined;
  /** What the loop itself takes. */
  readonly ofNothing: (key: Key) => number;
}

const nanos = (perSecond: number | undefined): number | undefined =>
  perSecond === undefined ? undefined : 1e9 / perSecond;

const raceOn = async (engines: readonly Engine[], key: Key): Promise<ReadonlyMap<string, number>> => {
  const warmed: Warm[] = [];
  for (const timed of timedFor(engines, key)) warmed.push(await warm(timed, plan));
  return interleaved(warmed, plan);
};

/** One expression after the other, on each all engines in turn. */
export const race = async (engines: readonly Engine[]): Promise<Times> => {
  const found = new Map<Key, ReadonlyMap<string, number>>();
  for (const key of keys) found.set(key, await raceOn(engines, key));
  return {
    of: (engine, form, key) => nanos(found.get(key)?.get(nameOf(engine, form))),
    ofNothing: (key) => nanos(found.get(key)?.get(empty)) ?? Number.NaN,
  };
};
