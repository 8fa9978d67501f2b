import { type Issue, issue } from "@motlan/kernel";
import type { Command, Given } from "../command.ts";
import { told } from "../line-by-line.ts";
import { optionMissing, suggesting } from "../parameters.ts";

const form = `import units <units.json> [old-to-new.csv]
import codes <codes.csv> --list <list>
import holidays <days.csv> --source <notice>`;

/** The public data sets, into a catalogue. */
export const importing = (ours: string): Command => ({
  form,
  what: {
    vi: "Nhập đơn vị hành chính, danh mục mã, ngày nghỉ vào danh mục. Dạng tệp: docs/units.md.",
    en: "Takes administrative units, codes, or a year's days off into a catalogue. The files: docs/units.md.",
  },
  options: {
    into: {
      takes: "folder",
      what: { vi: "thư mục danh mục; bỏ trống: danh mục kèm theo", en: "a catalogue; left out: ours" },
    },
    list: { takes: "list", what: { vi: "danh mục mã nào", en: "which code list" } },
    source: { takes: "notice", what: { vi: "thông báo, văn bản nào", en: "which notice they are from" } },
  },
  words: [2, 3],
  refuses,
  run: ({ words: [what = "", file = "", second], text }) => {
    const [into, list = "", source = ""] = [text("into") ?? ours, text("list"), text("source")];
    return told(async (print) => {
      if (what === "units")
        return (await import("../import-units.ts")).importUnits({ units: file, oldToNew: second, into }, print);
      if (what === "codes") return (await import("../import-codes.ts")).importCodes({ codes: file, list, into }, print);
      return (await import("../import-holidays.ts")).importHolidays({ holidays: file, source, into }, print);
    });
  },
});

/** What each takes besides its file. */
const needed: Readonly<Record<string, { readonly option: string; readonly takes: string } | null>> = {
  units: null,
  codes: { option: "list", takes: "list" },
  holidays: { option: "source", takes: "notice" },
};

const refuses = ({ words: [what = "", , second], text }: Given): Issue | undefined => {
  const kinds = Object.keys(needed);
  if (!kinds.includes(what))
    return suggesting("import-unknown", what, kinds, { found: what, among: kinds.join(" · ") });
  const own = needed[what];
  if (!own) return undefined;
  if (text(own.option) === undefined) return optionMissing(own.option, own.takes);
  return second === undefined ? undefined : issue("words-too-many", "", { most: 2, found: second });
};
