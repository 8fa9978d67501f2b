import type { StandIn } from "./stand-in.ts";
import { civilStatus } from "./systems/civil-status/stand-in.ts";
import { health } from "./systems/health/stand-in.ts";
import { land } from "./systems/land/stand-in.ts";
import { population } from "./systems/population/stand-in.ts";
import { residence } from "./systems/residence/stand-in.ts";
import { socialSecurity } from "./systems/social-security/stand-in.ts";
import { vneid } from "./systems/vneid/stand-in.ts";

/** All there are, in the order of their ports. */
export const standIns = [
  vneid,
  population,
  residence,
  civilStatus,
  health,
  land,
  socialSecurity,
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
