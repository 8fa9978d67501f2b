import type { Command, Print, Told } from "../command.ts";
import { told } from "../line-by-line.ts";

const form = `import units <units.json> [old-to-new.csv]
       pnpm motlan import codes <codes.csv> --list <list>
       pnpm motlan import holidays <days.csv> --source <notice>`;

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
  run: async ({ words: [what = "", file = "", second], text }) => {
    const [into, list, source] = [text("into") ?? ours, text("list"), text("source")];
    if (what === "units")
      return through(async (print) =>
        (await import("../import-units.ts")).importUnits({ units: file, oldToNew: second, into }, print),
      );
    if (what === "codes" && list !== undefined && second === undefined)
      return through(async (print) =>
        (await import("../import-codes.ts")).importCodes({ codes: file, list, into }, print),
      );
    if (what === "holidays" && source !== undefined && second === undefined)
      return through(async (print) =>
        (await import("../import-holidays.ts")).importHolidays({ holidays: file, source, into }, print),
      );
    return notUnderstood;
  },
});

const through = (work: (print: Print) => Promise<0 | 1>): Promise<Told> => told(work);

const notUnderstood: Told = {
  ok: false,
  lines: [`pnpm motlan ${form}`],
  json: { ok: false, issues: [{ code: "usage", path: "" }] },
};
