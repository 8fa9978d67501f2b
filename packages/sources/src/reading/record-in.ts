import { atPath, isJsonObject, type Json, onlyAt, textOf } from "@motlan/kernel";
import { keysOf, type Question, type SourceAnswer } from "@motlan/prefill";
import type { AnswerPaths, RegisterService } from "@motlan/procedure";
import type { Reply } from "../http/send.ts";
import { isOfAnother } from "./is-of-another.ts";
import { parsed } from "./parsed.ts";

/** What was asked: no question where something was handed over. */
export interface Asked {
  readonly service: RegisterService;
  readonly question?: Question;
}

/** Where a protocol's answers have what; a record that is left out is the whole answer, of several ids the first counts. */
export interface UsualPaths {
  readonly record: string;
  readonly ids: readonly string[];
  readonly asOf: string;
}

/**
 * What an answer in JSON says; the service's own paths go before the usual ones of its protocol. Nothing of a record is
 * kept but what was asked for, whatever else the register sent.
 */
export const recordIn = ({ headers, text }: Reply, asked: Asked, usual: UsualPaths): SourceAnswer => {
  const answer = headers["content-type"]?.includes("json") ? parsed(text) : null;
  if (!isJsonObject(answer)) return { kind: "malformed" };
  const { wire } = asked.service;
  const told = errorIn(answer, wire?.errors);
  return told === undefined ? foundIn(answer, asked, { usual, own: wire?.answer ?? {} }) : { kind: told };
};

type Errors = NonNullable<RegisterService["wire"]>["errors"];

/** What a code in the answer means. One that nobody has declared is no answer: it may be any error. */
const errorIn = (answer: Json, errors: Errors) => {
  const code = errors === undefined ? "" : textOf(atPath(answer, errors.at));
  if (errors === undefined) return undefined;
  // A register that says when all is well has to say it.
  if (code === "") return Object.values(errors.codes).includes("found") ? "malformed" : undefined;
  const meant = Object.hasOwn(errors.codes, code) ? errors.codes[code] : "unavailable";
  return meant === "found" ? undefined : meant;
};

interface Paths {
  readonly usual: UsualPaths;
  readonly own: AnswerPaths;
}

const foundIn = (
  answer: Readonly<Record<string, Json>>,
  { service, question }: Asked,
  { usual, own }: Paths,
): SourceAnswer => {
  const ids = own.id === undefined ? usual.ids : [own.id];
  const given = Object.values(service.gives).flatMap(keysOf);
  const records = recordsIn(answer, { usual, own }, question?.keys ?? [...ids, ...given]);
  if (records === undefined) return { kind: "malformed" };
  const [record, ...more] = records;
  if (record === undefined) return { kind: "none" };
  if (more.length > 0) return { kind: "several" };
  if (!isJsonObject(record)) return { kind: "malformed" };
  const at = (path: string): Json | undefined => atPath(...within({ answer, record }, path, own.record));
  const declared = own.of === undefined ? undefined : (at(own.of) ?? null);
  if (question && isOfAnother({ answer, record, declared }, question)) return { kind: "stranger" };
  const recordId = ids.map(at).find((id) => id != null) ?? "";
  const changed = at(own.asOf ?? usual.asOf);
  const asOf = momentIn(changed);
  // What the register has declared has to be there.
  if (asOf === null || (own.asOf !== undefined && changed == null)) return { kind: "malformed" };
  const asked = question ? onlyAt(record, question.keys) : record;
  return { kind: "found", record: asked, recordId: textOf(recordId), asOf: new Date(asOf).toISOString() };
};

/** A path of a register that begins with that of its record is of the record that was found, be it in a list. */
const within = (
  { answer, record }: { readonly answer: Json; readonly record: Json },
  path: string,
  of: string | undefined,
): [Json, string] =>
  of !== undefined && path.startsWith(`${of}.`) ? [record, path.slice(of.length + 1)] : [answer, path];

const iso = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u;
const dayMs = 86_400_000;

/** Now, where nothing is said; null where it is no moment, or one to come. */
const momentIn = (said: Json | undefined): number | null => {
  if (said == null) return Date.now();
  const moment = typeof said === "string" && iso.test(said) ? Date.parse(said) : Number.NaN;
  return Number.isNaN(moment) || moment > Date.now() + dayMs ? null : moment;
};

/**
 * Those found; undefined where there is none where one is to be. What stands at a path of the service's own may be
 * nothing. A whole answer is a record, or a receipt, where it has anything of what one is to have.
 */
const recordsIn = (answer: Json, { usual, own }: Paths, expected: readonly string[]): readonly Json[] | undefined => {
  if (own.record !== undefined) return [atPath(answer, own.record) ?? []].flat().filter((it) => it !== "");
  const found = atPath(answer, usual.record);
  if (found === undefined)
    return expected.some((key) => atPath(answer, key.split(".")[0] ?? "") !== undefined) ? [answer] : undefined;
  return isJsonObject(found) ? [found] : Array.isArray(found) ? found : undefined;
};
