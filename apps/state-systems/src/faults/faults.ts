import { contradicting } from "./contradicting.ts";
import { deferred } from "./deferred.ts";
import { down } from "./down.ts";
import { drip } from "./drip.ts";
import type { Fault } from "./fault.ts";
import { garbage } from "./garbage.ts";
import { huge } from "./huge.ts";
import { partial } from "./partial.ts";
import { slow } from "./slow.ts";
import { wrongPerson } from "./wrong-person.ts";

/** All there are, in the order of the page: a new one is a file and a line here. */
export const faults = {
  down,
  slow,
  drip,
  garbage,
  partial,
  contradicting,
  deferred,
  "wrong-person": wrongPerson,
  huge,
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;

export const isFaultName = (value: unknown): value is FaultName =>
  typeof value === "string" && Object.hasOwn(faults, value);

/** The names of those that a register, or VNeID, can have. */
export const faultNames = (kind: "register" | "sign-in"): readonly FaultName[] =>
  Object.keys(faults)
    .filter(isFaultName)
    .filter((name) => kind === "register" || faults[name].alsoSignIn);
