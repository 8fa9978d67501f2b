import type { StandIn } from "./stand-in.ts";

/** All there are, in the order of their ports: one line for each folder of `systems/`, a new one last. */
export const standIns = [
  (await import("./systems/vneid/stand-in.ts")).vneid,
  (await import("./systems/population/stand-in.ts")).population,
  (await import("./systems/residence/stand-in.ts")).residence,
  (await import("./systems/civil-status/stand-in.ts")).civilStatus,
  (await import("./systems/health/stand-in.ts")).health,
  (await import("./systems/land/stand-in.ts")).land,
  (await import("./systems/social-security/stand-in.ts")).socialSecurity,
  (await import("./systems/insurance/stand-in.ts")).insurance,
  (await import("./systems/business/stand-in.ts")).business,
  (await import("./systems/education/stand-in.ts")).education,
  (await import("./systems/construction/stand-in.ts")).construction,
  (await import("./systems/goods/stand-in.ts")).goods,
  (await import("./systems/court/stand-in.ts")).court,
  (await import("./systems/finance/stand-in.ts")).finance,
  (await import("./systems/tax/stand-in.ts")).tax,
  (await import("./systems/violations/stand-in.ts")).violations,
  (await import("./systems/agriculture/stand-in.ts")).agriculture,
] as const satisfies readonly StandIn[];

export type SystemName = (typeof standIns)[number]["name"];

export type PerSystem<T> = Readonly<Record<SystemName, T>>;

const isComplete = <T>(values: Readonly<Record<string, T>>): values is PerSystem<T> =>
  standIns.every(({ name }) => Object.hasOwn(values, name));

/** Something of each stand-in, by name. */
export const perSystem = <T>(make: (name: SystemName, index: number) => T): PerSystem<T> => {
  const values = Object.fromEntries(standIns.map(({ name }, index) => [name, make(name, index)]));
  if (!isComplete(values)) throw new Error("a stand-in has no name");
  return values;
};
