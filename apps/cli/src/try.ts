import { fail, type Outcome, ok } from "@motlan/kernel";
import { previewPersonas } from "@motlan/population";
import type { Procedure } from "@motlan/procedure";
import { type LoadedCatalogue, loadCatalogue } from "@motlan/service";
import type { Command, Told } from "./command.ts";
import { filerOf } from "./filing/filers.ts";
import { openHouse } from "./filing/house.ts";
import { suggesting } from "./parameters.ts";
import { problemLines } from "./problems/problem-lines.ts";
import { refused } from "./refused.ts";
import { tryLines } from "./try/lines.ts";
import { reportOf } from "./try/report.ts";
import { readScript, type TryScript } from "./try/script.ts";
import { triedForm } from "./try/tried-form.ts";

export const tryCommand = (ours: string): Command => ({
  form: "try <procedure> --as <persona> [--answers <file>] [folder]",
  what: {
    vi: "Mở tờ khai như một người dùng thử: điều gì được điền từ đâu, hỏi gì, giấy tờ nào, lệ phí, thời hạn, và vì sao.",
    en: "Opens the form as a persona: what is filled from where, what is asked, which papers, fee, deadline, and why.",
  },
  options: {
    as: { takes: "persona", what: { vi: `ai: ${people().join(", ")}`, en: "who" } },
    answers: {
      takes: "file",
      what: { vi: "YAML: answers và choices như trong một ví dụ", en: "YAML: answers and choices as in an example" },
    },
  },
  words: [1, 2],
  needs: ["as"],
  run: async ({ words: [procedure = "", folder = ours], text }) => {
    const loaded = await loadCatalogue(folder);
    if (!loaded.ok) {
      const lines = problemLines(loaded);
      return { ok: false, lines, json: { ok: false, lines } };
    }
    const found = named(procedure, loaded.value);
    if (!found.ok) return refused(found.issues);
    const who = whoIs(text("as") ?? "");
    if (!who.ok) return refused(who.issues);
    const asked = { procedure: found.value, catalogue: loaded.value.catalogue };
    const script = await readScript(text("answers"), asked);
    if (!script.ok) return refused(script.issues);
    return tried(loaded.value, { procedure: found.value, who: who.value, script: script.value });
  },
});

const people = (): readonly string[] => previewPersonas().map(({ key }) => key);

const named = (name: string, { procedures }: LoadedCatalogue): Outcome<Procedure> => {
  const found = procedures.find(({ id, code }) => id === name || code === name);
  const known = procedures.flatMap(({ id, code }) => [id, code]);
  return found ? ok(found) : fail(suggesting("procedure-unknown", name, known, { name }));
};

const whoIs = (name: string): Outcome<string> =>
  people().includes(name)
    ? ok(name)
    : fail(suggesting("persona-unknown", name, people(), { name, among: people().join(", ") }));

interface Tried {
  readonly procedure: Procedure;
  readonly who: string;
  readonly script: TryScript;
}

const tried = async (loaded: LoadedCatalogue, { procedure, who, script }: Tried): Promise<Told> => {
  const house = await openHouse(loaded);
  try {
    const form = await triedForm(house.ctx, filerOf(who), { procedureId: procedure.id, script });
    if (!form.ok) return refused(form.issues);
    const report = reportOf(form.value, loaded.catalogue);
    return { ok: true, lines: tryLines(report), json: { procedure: procedure.id, as: who, ...report } };
  } finally {
    await house.close();
  }
};
