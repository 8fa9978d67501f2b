import type { RefusalCode } from "../http/answer.ts";
import { filedRecords, mayBeNumber } from "./filed-records.ts";
import type { Journal } from "./journal.ts";
import { type JsonObject, objectAt, textAt } from "./json-object.ts";

/** A recognition that was filed: of whom as a father or a mother, by personal number. */
export interface Recognition {
  readonly parent: string;
  readonly child: string;
  readonly as: "cha" | "me";
}

/** `1` and `3` are of a father, `2` and `4` of a mother; who recognises whom makes no other difference. */
const kinds: ReadonlyMap<string, Recognition["as"]> = new Map([
  ["1", "cha"],
  ["2", "me"],
  ["3", "cha"],
  ["4", "me"],
]);

const numberIn = (input: JsonObject, key: string): string => textAt(objectAt(input, key), "soDinhDanh");

/** The recognitions of a register that stand. */
export const recognitions = (journal: Journal): readonly Recognition[] =>
  filedRecords(journal, "recognition").flatMap(({ input }) => {
    const as = kinds.get(textAt(input, "loaiViec"));
    return as ? [{ parent: numberIn(input, "chaMe"), child: numberIn(input, "con"), as }] : [];
  });

/** What stands against a recognition: the two are two, and the child has no such parent by another one. */
export const checkRecognition = (journal: Journal, input: JsonObject): RefusalCode | undefined => {
  const [parent, child] = [numberIn(input, "chaMe"), numberIn(input, "con")];
  const as = kinds.get(textAt(input, "loaiViec"));
  const isSame = parent !== "" && parent === child;
  if (as === undefined || isSame || ![parent, child].every(mayBeNumber)) return "SAI_DINH_DANG";
  const isDone = child !== "" && recognitions(journal).some((it) => it.child === child && it.as === as);
  return isDone ? "DA_NHAN" : undefined;
};
