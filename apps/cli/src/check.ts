import { parseArgs } from "node:util";
import { type Language, languages, localDate, systemClock } from "@motlan/kernel";
import { askedFields, stepsOf } from "@motlan/procedure";
import { type LoadedCatalogue, loadCatalogue } from "@motlan/service";
import { asJson } from "./problems/as-json.ts";
import { failedExamples } from "./problems/failed-examples.ts";
import { type Found, foundIn, registerNames } from "./problems/found.ts";
import { inWords } from "./problems/in-words.ts";

export const checkUsage = `pnpm motlan check [folder] [--examples] [--lang vi|en] [--json]

Đọc danh mục, nói mọi chỗ sai: tệp:dòng:cột, mã, câu giải thích, cách sửa. Xem docs/checks.md.
Reads a catalogue and says all that is wrong: file:line:column, code, what it means, how to mend it. See docs/checks.md.

  --examples     chạy thử cả các ví dụ · tries the examples as well
  --lang vi|en   một ngôn ngữ; bỏ trống: cả hai · one language; left out: both
  --json         cho máy đọc · for programs

0: không có lỗi (có thể có lưu ý) · sound, perhaps with warnings   1: có lỗi · problems   2: lệnh sai · not understood
`;

const flag = { type: "boolean" } as const;

interface CheckOptions {
  readonly folder: string;
  readonly languages: readonly Language[];
  readonly json: boolean;
  /** Whether the examples are tried as well, where nothing else is wrong. */
  readonly examples: boolean;
}

/** What the command line asks for; null where it is not understood, `help` where that is asked. */
export const readCheckOptions = (parameters: readonly string[], catalogue: string): CheckOptions | "help" | null => {
  const options = { json: flag, help: flag, examples: flag, lang: { type: "string" } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...parameters], options, allowPositionals: true });
    if (values.help) return "help";
    const spoken = languages.filter((it) => values.lang === undefined || values.lang === it);
    if (positionals.length > 1 || spoken.length === 0) return null;
    return {
      folder: positionals[0] ?? catalogue,
      languages: spoken,
      json: values.json ?? false,
      examples: values.examples ?? false,
    };
  } catch {
    return null;
  }
};

/** Says what a catalogue holds, or all that is wrong with it. */
export const check = async (options: CheckOptions, print: (line: string) => void): Promise<0 | 1> => {
  const loaded = await loadCatalogue(options.folder, localDate(systemClock.now()));
  const read = foundIn(loaded);
  const found = loaded.ok && options.examples && isSoundAfter(read) ? [...read, ...(await tried(loaded.value))] : read;
  const registers = registerNames(loaded);
  const isSound = isSoundAfter(found);
  if (options.json) print(asJson(found, registers));
  else {
    for (const line of found.flatMap((it) => inWords(it, { languages: options.languages, registers }))) print(line);
    if (loaded.ok && isSound) for (const line of contentsOf(loaded.value)) print(line);
  }
  return loaded.ok && isSound ? 0 : 1;
};

const isSoundAfter = (found: readonly Found[]): boolean => found.every(({ level }) => level === "warning");

/** Examples are tried against registers that answer, which are started only where somebody wants it. */
const tried = async (loaded: LoadedCatalogue): Promise<readonly Found[]> => {
  const { tryExamples } = await import("./examples/try-examples.ts");
  return failedExamples(loaded, await tryExamples(loaded));
};

const contentsOf = ({ procedures }: LoadedCatalogue): readonly string[] =>
  procedures.map((procedure) => {
    const { id, code, requires } = procedure;
    const counts = `${askedFields(procedure).length} fields, ${requires.length} papers, ${stepsOf(procedure).length} steps`;
    return `${code} ${id}: ${counts}`;
  });
