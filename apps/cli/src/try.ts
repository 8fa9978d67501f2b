import { readFile } from "node:fs/promises";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { previewPersonas } from "@motlan/population";
import { nearest } from "@motlan/rules/compile";
import { loadCatalogue } from "@motlan/service";
import { parse } from "yaml";
import { z } from "zod";
import type { Command, Told } from "./command.ts";
import { filerOf } from "./filing/filers.ts";
import { openHouse } from "./filing/house.ts";
import { linesOfIssues, problemLines } from "./problems/problem-lines.ts";
import { tryLines } from "./try/lines.ts";
import { reportOf } from "./try/report.ts";
import { type TryScript, triedForm } from "./try/tried-form.ts";

const scriptFormat = z.object({
  answers: z.record(z.string(), z.json()).default({}),
  choices: z.record(z.string(), z.union([z.string().transform((it) => [it]), z.array(z.string())])).default({}),
});

export const tryCommand = (ours: string): Command => ({
  form: "try <procedure> --as <persona> [--answers <file>] [folder]",
  what: {
    vi: "Mở tờ khai như một người dùng thử: điều gì được điền từ đâu, hỏi gì, giấy tờ nào, lệ phí, thời hạn, và vì sao.",
    en: "Opens the form as a persona: what is filled from where, what is asked, which papers, fee, deadline, and why.",
  },
  options: {
    as: { takes: "persona", what: { vi: `ai: ${names()}`, en: "who" } },
    answers: {
      takes: "file",
      what: { vi: "YAML: answers và choices như trong một ví dụ", en: "YAML: answers and choices as in an example" },
    },
  },
  words: [1, 2],
  needs: ["as"],
  run: async ({ words: [procedure = "", folder = ours], text }) => {
    const loaded = await loadCatalogue(folder);
    if (!loaded.ok) return said(problemLines(loaded));
    const found = loaded.value.procedures.find(({ id, code }) => id === procedure || code === procedure);
    if (!found)
      return said(
        unknown(
          "thủ tục · procedure",
          procedure,
          loaded.value.procedures.map(({ id }) => id),
        ),
      );
    const who = text("as") ?? "";
    const people = previewPersonas().map(({ key }) => key);
    if (!people.includes(who)) return said(unknown("người dùng thử · persona", who, people));
    const script = await scriptIn(text("answers"));
    if (!script.ok) return said(linesOfIssues(script.issues));
    const house = await openHouse(loaded.value);
    try {
      const form = await triedForm(house.ctx, filerOf(who), { ...script.value, procedure: found.id });
      const report = reportOf(form, loaded.value.catalogue);
      return { ok: true, lines: tryLines(report), json: { procedure: found.id, as: who, ...report } };
    } finally {
      await house.close();
    }
  },
});

const names = (): string =>
  previewPersonas()
    .map(({ key }) => key)
    .join(", ");

const said = (lines: readonly string[]): Told => ({ ok: false, lines, json: { ok: false, lines } });

const unknown = (what: string, name: string, known: readonly string[]): readonly string[] => {
  const meant = nearest(name, known);
  return [`không có ${what}: ${name}${meant ? ` → ${meant}` : ""}`];
};

const scriptIn = async (file: string | undefined): Promise<Outcome<Omit<TryScript, "procedure">>> => {
  if (file === undefined) return ok({ answers: {}, choices: {} });
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return fail(issue("file-unreadable", "", { file }));
  const read = scriptFormat.safeParse(readOr(text));
  return read.success
    ? ok(read.data)
    : fail(issue("definition-shape", read.error.issues[0]?.path.join(".") ?? "", { file }));
};

const readOr = (text: string): unknown => {
  try {
    return parse(text) ?? {};
  } catch {
    return null;
  }
};
