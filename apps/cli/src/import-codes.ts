import { type Document, isMap, type YAMLMap, YAMLSeq } from "yaml";
import { z } from "zod";
import { complain, type Print, sourceAt } from "./importing/files.ts";
import { readRows } from "./importing/read-rows.ts";
import { rewrite } from "./importing/rewrite.ts";
import { told } from "./importing/words.ts";

export interface CodesToImport {
  /** CSV with the heading `code,vi,en`, after it `from,to,successors` where the file has them. */
  readonly codes: string;
  /** The name of the list. */
  readonly list: string;
  /** The catalogue's folder. */
  readonly into: string;
}

const filled = z.string().trim().min(1, "something");
const day = z
  .string()
  .regex(/^(?:\d{4}-\d{2}-\d{2})?$/u, "a day such as 2026-07-01, or nothing")
  .optional();

const format = z.object({
  code: filled,
  vi: filled,
  en: filled,
  from: day,
  to: day,
  /** Several with spaces between them. */
  successors: z.string().trim().optional(),
});

type CodeRow = z.infer<typeof format>;

const table = { columns: ["code", "vi", "en"], more: ["from", "to", "successors"], format };

/** Takes codes into a list of a catalogue, beside what the list says itself. Nothing is written unless all is right. */
export const importCodes = async ({ codes, list, into }: CodesToImport, print: Print): Promise<0 | 1> => {
  const source = await sourceAt(codes);
  const rows = source.ok ? readRows(source.value, table) : source;
  if (!rows.ok) return complain(rows.issues.map(told), print);
  const written = await rewrite({ into, file: `code-lists/${list}.yaml` }, (document) => merge(document, rows.value));
  if (!written.ok) return complain(written.issues.map(told), print);
  const { added, missing } = written.value;
  print(`${rows.value.length} mã, ${added} mã mới · ${rows.value.length} codes, ${added} new`);
  for (const code of missing)
    print(
      `${code}: không có trong tệp, giữ nguyên; nếu đã hết hiệu lực hãy ghi to · not in the file, kept; if it has ended, write to`,
    );
  return 0;
};

const merge = (document: Document, rows: readonly CodeRow[]) => {
  const codes = document.get("codes");
  const known = new Map<string, YAMLMap>();
  if (codes instanceof YAMLSeq)
    for (const item of codes.items) if (isMap(item)) known.set(String(item.get("code")), item);
  const given = new Set(rows.map(({ code }) => code));
  for (const row of rows) {
    const entry = known.get(row.code);
    if (entry) for (const [key, value] of entriesOf(row)) entry.set(key, value);
    else document.addIn(["codes"], asLine(document, row));
  }
  return {
    added: rows.filter(({ code }) => !known.has(code)).length,
    missing: [...known].flatMap(([code, entry]) => (given.has(code) || entry.has("to") ? [] : [code])),
  };
};

const entriesOf = ({ code, vi, en, from, to, successors }: CodeRow): readonly (readonly [string, unknown])[] => [
  ["code", code],
  ["vi", vi],
  ["en", en],
  ...(from ? [["from", from] as const] : []),
  ...(to ? [["to", to] as const] : []),
  ...(successors ? [["successors", successors.split(/\s+/u)] as const] : []),
];

const asLine = (document: Document, row: CodeRow) =>
  document.createNode(Object.fromEntries(entriesOf(row)), { flow: true });
