import { atPath, isJsonObject, type Json } from "@motlan/kernel";
import { pick, type Question } from "@motlan/prefill";

/** Where an answer says whose it is: in itself, or in its record. */
export interface SaidOf {
  readonly answer: Json;
  readonly record: Json;
  /** A path in the answer that must say it, where the register has declared one. */
  readonly of?: string | undefined;
}

/**
 * Whether an answer is of another record than was asked about. A register that says nothing of whose it is has to be
 * believed, unless it has declared where it does.
 */
export const isOfAnother = ({ answer, record, of }: SaidOf, { service, given }: Question): boolean => {
  const asked = Object.entries(service.identify).map(([name, shape]) => [name, pick(given, shape)] as const);
  if (of !== undefined) return !asked.some(([, value]) => value !== null && value === (atPath(answer, of) ?? null));
  return asked.some(([name, value]) => [answer, record].some((it) => differs(it, name, value)));
};

const differs = (said: Json, name: string, asked: Json): boolean =>
  isJsonObject(said) && typeof said[name] === "string" && typeof asked === "string" && said[name] !== asked;
