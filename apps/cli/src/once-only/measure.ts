import { type PreviewPersona, previewPersonas } from "@motlan/population";
import type { Catalogue } from "@motlan/procedure";
import type { Filer, LoadedCatalogue } from "@motlan/service";
import { type Counts, countsOf } from "./counts.ts";
import { decided } from "./decided.ts";
import { filled } from "./filled.ts";
import { type House, openHouse } from "./house.ts";
import { plans, type Script } from "./scripts.ts";

/** What somebody has of a procedure, with one register cut off, or none. */
export interface Measured {
  readonly procedure: string;
  readonly persona: string;
  readonly down: string | null;
  readonly counts: Counts;
}

/** Registers that can be asked about somebody; the sign-in is none of them. */
export const cutOffInTurn = ({ registers }: Catalogue): readonly string[] =>
  Object.values(registers)
    .filter(({ services }) => Object.values(services).some(({ given }) => given.length > 0))
    .map(({ id }) => id);

/** Measured while the children have no certificate, and then decided: the other procedures find what it issued. */
const before = "birth-registration";

/** Fills every form in earnest, over and over with another register cut off. */
export const measure = async (loaded: LoadedCatalogue): Promise<readonly Measured[]> => {
  const house = await openHouse(loaded);
  try {
    const measured = await measuredIn(house, before);
    await house.cutOff(null);
    for (const [persona, script] of scriptsOf(before)) await register(house, persona, script);
    for (const procedure of Object.keys(plans))
      if (procedure !== before) measured.push(...(await measuredIn(house, procedure)));
    return measured;
  } finally {
    await house.close();
  }
};

const measuredIn = async (house: House, procedure: string): Promise<Measured[]> => {
  const measured: Measured[] = [];
  for (const down of [null, ...cutOffInTurn(house.ctx.catalogue)]) {
    await house.cutOff(down);
    for (const [persona, script] of scriptsOf(procedure)) {
      const form = await filled(house.ctx, filerOf(persona), { procedureId: procedure, script });
      measured.push({ procedure, persona, down, counts: countsOf(form, script) });
    }
  }
  return measured;
};

const scriptsOf = (procedure: string): readonly (readonly [string, Script])[] =>
  Object.entries(plans[procedure] ?? {}).flatMap(([persona, plan]) => ("needless" in plan ? [] : [[persona, plan]]));

/** The mothers' dossiers are sent and signed. A father's would be for the same child. */
const register = async ({ ctx }: House, persona: string, script: Script): Promise<void> => {
  if (script.answers["relation"] !== "mother") return;
  const filer = filerOf(persona);
  const { dossierId } = await filled(ctx, filer, { procedureId: before, script });
  await decided(ctx, filer, dossierId);
};

export const personaOf = (key: string): PreviewPersona => {
  const persona = previewPersonas().find((it) => it.key === key);
  if (!persona) throw new Error(`nobody is ${key}`);
  return persona;
};

const filerOf = (key: string): Filer => {
  const { personalId, name, identityLevel: level, phone = null, email = null } = personaOf(key);
  return { personalId, name, level, phone, email };
};
