import { fail, type Outcome, ok } from "@motlan/kernel";
import { previewPersonas } from "@motlan/population";
import type { Procedure } from "@motlan/procedure";
import { type Filer, type LoadedCatalogue, loadCatalogue } from "@motlan/service";
import type { Command, Told } from "../command.ts";
import { suggesting } from "../parameters.ts";
import { problemLines } from "../problems/problem-lines.ts";
import { refused } from "../refused.ts";
import { readScript, type TryScript } from "../try/script.ts";
import { type TriedForm, triedForm } from "../try/tried-form.ts";
import { filerOf } from "./filers.ts";
import { type House, openHouse } from "./house.ts";

/** A form that somebody has opened, and the house that it is in. */
export interface OpenedForm {
  readonly loaded: LoadedCatalogue;
  readonly house: House;
  readonly procedure: Procedure;
  /** The persona, and she as signed in. */
  readonly as: string;
  readonly filer: Filer;
  readonly form: TriedForm;
}

interface Telling extends Pick<Command, "what"> {
  readonly name: string;
  readonly ours: string;
  readonly tell: (opened: OpenedForm) => Promise<Told>;
}

/** A command that opens a form as a persona, answers what a file says, and tells something of it. */
export const formCommand = ({ name, what, ours, tell }: Telling): Command => ({
  form: `${name} <procedure> --as <persona> [--answers <file>] [folder]`,
  what,
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
    return opened({ loaded: loaded.value, procedure: found.value, as: who.value, script: script.value }, tell);
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

interface Opening extends Pick<OpenedForm, "loaded" | "procedure" | "as"> {
  readonly script: TryScript;
}

const opened = async ({ loaded, procedure, as, script }: Opening, tell: Telling["tell"]): Promise<Told> => {
  const house = await openHouse(loaded);
  try {
    const filer = filerOf(as);
    const form = await triedForm(house.ctx, filer, { procedureId: procedure.id, script });
    if (!form.ok) return refused(form.issues);
    return await tell({ loaded, house, procedure, as, filer, form: form.value });
  } finally {
    await house.close();
  }
};
