import { type Json, textOf } from "@motlan/kernel";
import { pick, type Question } from "@motlan/prefill";

/** Where an answer says whose it is: in itself, or in its record. */
export interface SaidOf {
  readonly answer: Readonly<Record<string, Json>>;
  readonly record: Readonly<Record<string, Json>>;
  /** What stands where the register has declared that it says it; undefined where it has declared nothing. */
  readonly declared: Json | undefined;
}

/**
 * Whether an answer is of another record than was asked about. What it was asked by, under the same name, must be the
 * same; where the register has declared where it says whose it is, it must say so there as well. A register that says
 * nothing and has declared nothing has to be believed.
 */
export const isOfAnother = ({ answer, record, declared }: SaidOf, { service, given }: Question): boolean => {
  const asked = Object.entries(service.identify)
    .map(([name, shape]) => ({ name, number: textOf(pick(given, shape)) }))
    // A name or a date may be written otherwise and be the same.
    .filter(({ number }) => number !== "" && !isDate.test(number));
  const isDeclared = declared === undefined || asked.some(({ number }) => number === textOf(declared));
  return !isDeclared || asked.some(({ name, number }) => [answer, record].some((it) => differs(it, name, number)));
};

const isDate = /^\d{4}-\d{2}-\d{2}$/u;

const differs = (said: SaidOf["record"], name: string, number: string): boolean =>
  said[name] != null && textOf(said[name]) !== number;
