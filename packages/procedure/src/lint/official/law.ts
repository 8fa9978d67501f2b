import { type Compare, lacking } from "./difference.ts";

/**
 * Laws that the one names and the other does not. They are told apart by their numbers: names are shortened here and
 * there, and articles may follow. The law of a fee stands with the fee.
 */
export const compareLaw: Compare = ({ law }, { definition }) => {
  if (law === undefined) return [];
  const here = definition.law.map(numberOf);
  const ofFees = definition.fee.flatMap((fee) => (fee.law === undefined ? [] : [numberOf(fee.law)]));
  const there = law.map(numberOf);
  return [
    ...lacking(there, [...here, ...ofFees]).map((number) => {
      const name = law[there.indexOf(number)] ?? number;
      return { name, at: ["law"], params: { name, kind: "missing" } };
    }),
    ...lacking(here, there).map((number) => {
      const n = here.indexOf(number);
      const name = definition.law[n] ?? number;
      return { name, at: ["law", n], params: { name, kind: "more" } };
    }),
  ];
};

/** `60/2014/QH13`; of a law without a number, its name. */
const numberOf = (law: string): string => /\d+\/\d{4}\/[\p{L}\d-]+/u.exec(law)?.[0] ?? law;
