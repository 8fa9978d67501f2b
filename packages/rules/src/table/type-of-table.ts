import type { Type } from "../type.ts";
import type { Aggregate, HitPolicy } from "./definition.ts";

interface Column {
  readonly name: string;
  readonly type: Type;
}

/** Of what one rule gives: the output itself, or of several a context. */
export const typeOfRow = (outputs: readonly Column[]): Type => {
  const [only] = outputs;
  if (only !== undefined && outputs.length === 1) return only.type;
  return { kind: "context", members: Object.fromEntries(outputs.map(({ name, type }) => [name, type])) };
};

const gathers: readonly HitPolicy[] = ["rule order", "output order", "collect"];

export interface Policied {
  readonly hit: HitPolicy;
  readonly aggregate?: Aggregate;
}

/** Whether the hits make a list of what each gives. */
export const givesList = ({ hit, aggregate }: Policied): boolean => gathers.includes(hit) && aggregate === undefined;

/** Whether the table gives something of the type of one rule. */
export const givesRow = (policied: Policied): boolean => !givesList(policied) && policied.aggregate !== "count";

export const typeOfTable = (policied: Policied, outputs: readonly Column[]): Type => {
  const of = typeOfRow(outputs);
  if (givesRow(policied)) return of;
  return givesList(policied) ? { kind: "list", of } : { kind: "number" };
};
