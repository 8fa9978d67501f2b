import type { Instant } from "@motlan/kernel";
import type { Journal } from "../records/journal.ts";
import { type JsonObject, textAt } from "../records/json-object.ts";

export const services = { file: "file-correction", answer: "answer-correction" } as const;

/** What the register's owner made of a request: put right, or left as it is, and why. */
export interface Answered {
  readonly result: "da-sua" | "khong-sua";
  readonly reason: string;
  readonly at: Instant;
}

/** A request to put a record right, as it came in. */
export interface Filed {
  readonly number: string;
  readonly at: Instant;
  readonly input: JsonObject;
  readonly answered: Answered | undefined;
}

const read = new WeakMap<Journal, { readonly length: number; readonly filed: readonly Filed[] }>();

/** In the order in which they came. A journal only grows: what was read of it stands until it does. */
export const filedCorrections = (journal: Journal): readonly Filed[] => {
  const { length } = journal.entries();
  const before = read.get(journal);
  if (before?.length === length) return before.filed;
  const filed = filedIn(journal);
  read.set(journal, { length, filed });
  return filed;
};

const filedIn = (journal: Journal): readonly Filed[] => {
  const answers = new Map(
    journal
      .entries()
      .filter(({ service }) => service === services.answer)
      .map((entry) => [entry.key, entry]),
  );
  return journal
    .entries()
    .filter(({ service }) => service === services.file)
    .map(({ key: number, at, input }) => {
      const answer = answers.get(number);
      const answered: Answered | undefined = answer && {
        result: textAt(answer.input, "ketQua") === "da-sua" ? "da-sua" : "khong-sua",
        reason: textAt(answer.input, "lyDo"),
        at: answer.at,
      };
      return { number, at, input, answered };
    });
};

/** The owner's word, once: false where there is no such request, or it has been answered. */
export const answerCorrection = (journal: Journal, number: string, answered: Answered): boolean => {
  const filed = filedCorrections(journal).find((it) => it.number === number);
  if (filed === undefined || filed.answered !== undefined) return false;
  const { result, reason, at } = answered;
  journal.append({ service: services.answer, key: number, at, input: { ketQua: result, lyDo: reason }, answer: {} });
  return true;
};
