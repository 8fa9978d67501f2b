import { amountInWords } from "../../language/amount-in-words.ts";
import { isNum } from "../../number/num.ts";
import { textOf } from "../../number/text.ts";
import type { Inner } from "../inner.ts";
import { strictOne } from "./define.ts";

const wordsOf = (value: Inner): string | null => (isNum(value) ? amountInWords(textOf(value)) : null);

const dongOf = (value: Inner): string | null => {
  const words = wordsOf(value);
  return words === null ? null : `${words} đồng`;
};

/** What `in words` is of a number, and of an amount of money: told apart where the rule is checked. */
export const wordsFunctions = {
  "number in words": strictOne(wordsOf),
  "money in words": strictOne(dongOf),
} as const;
