import type { RegisterService, Shape } from "../catalogue.ts";
import type { Procedure } from "../procedure.ts";
import type { Compiler } from "./compiler.ts";
import { own } from "./own.ts";
import type { Path } from "./places.ts";

/** A field that a register is told, and where it is written that it is told. */
export interface Told {
  readonly path: string;
  readonly at: Path;
  readonly service: string;
}

/** What the steps of a procedure tell registers, and what its result does. */
export const toldBy = (c: Compiler, { steps, result }: Pick<Procedure, "steps" | "result">): readonly Told[] => [
  ...steps.flatMap(({ calls }, n) => (calls ? toldTo(c, calls, ["steps", n, "calls"]) : [])),
  ...result.feeds.flatMap((service, n) => toldTo(c, service, ["result", "feeds", n])),
  ...(result.withdraws ?? []).flatMap((service, n) => toldTo(c, service, ["result", "withdraws", n])),
];

const toldTo = (c: Compiler, reference: string, at: Path): readonly Told[] => {
  const paths = [...new Set(leaves(serviceOf(c, reference)?.sends ?? {}).flatMap((path) => fieldAt(c, path)))];
  return paths.map((path) => ({ path, at, service: reference }));
};

const serviceOf = ({ catalogue }: Compiler, reference: string): RegisterService | undefined => {
  const [register = "", ...service] = reference.split(".");
  return own(own(catalogue.registers, register)?.services, service.join("."));
};

/** The paths of a template; `each` names a subject, and is none. */
const leaves = (shape: Shape): readonly string[] => {
  if (typeof shape === "string") return [shape];
  const { each: _, ...parts } = shape;
  return Object.values(parts).flatMap(leaves);
};

/** `child.fullName.family` is of the field `child.fullName`; what the result itself adds is of none. */
const fieldAt = ({ definition }: Compiler, path: string): string[] => {
  const [name = "", element] = path.split(".");
  if (name === "result" || name === "revocation" || name === "") return [];
  return [own(definition.ask, name) !== undefined || element === undefined ? name : `${name}.${element}`];
};
