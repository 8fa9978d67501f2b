import { type Language, languages, localDate, systemClock } from "@motlan/kernel";
import { askedFields, stepsOf } from "@motlan/procedure";
import { type LoadedCatalogue, loadCatalogue } from "@motlan/service";
import type { Command } from "./command.ts";
import { toldAsJson } from "./line-by-line.ts";
import { asJson } from "./problems/as-json.ts";
import { failedExamples } from "./problems/failed-examples.ts";
import { type Found, foundIn, registerNames } from "./problems/found.ts";
import { inWords } from "./problems/in-words.ts";

export const checkCommand = (ours: string): Command => ({
  form: "check [folder]",
  what: {
    vi: "Đọc danh mục, nói mọi chỗ sai: tệp:dòng:cột, mã, câu giải thích, cách sửa. Xem docs/checks.md.",
    en: "Reads a catalogue and says all that is wrong: file:line:column, code, what it means, how to mend it. See docs/checks.md.",
  },
  options: {
    examples: { what: { vi: "chạy thử cả các ví dụ", en: "tries the examples as well" } },
    lang: {
      takes: "vi|en",
      among: languages,
      what: { vi: "một ngôn ngữ; bỏ trống: cả hai", en: "one language; left out: both" },
    },
  },
  words: [0, 1],
  run: ({ words: [folder = ours], text, flag }) => {
    const spoken = languages.filter((it) => text("lang") === undefined || text("lang") === it);
    const options = { folder, languages: spoken, json: flag("json"), examples: flag("examples") };
    return toldAsJson(flag("json"), (print) => check(options, print));
  },
});

interface CheckOptions {
  readonly folder: string;
  readonly languages: readonly Language[];
  readonly json: boolean;
  /** Whether the examples are tried as well, where nothing else is wrong. */
  readonly examples: boolean;
}

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
