import type { Catalogue } from "@motlan/procedure";
import type { Context } from "@motlan/service";
import type { Filled } from "../filing/filled.ts";

/** What was asked of registers for a form. */
export interface Looked {
  readonly calls: number;
  /** Elements and relations that were asked for, and all that the services asked could have told. */
  readonly elements: number;
  readonly held: number;
}

/** Of a dossier and of the parts of its parties: each look that was taken, whatever came of it. */
export const lookedFor = async ({ store, catalogue }: Context, { dossierId }: Filled): Promise<Looked> => {
  const parts = await store.partsOf(dossierId);
  const ids = [dossierId, ...parts.map(({ id }) => id)];
  const all = (await Promise.all(ids.map((id) => store.enquiries(id)))).flat();
  // Somebody who was named in an answer has a look of his own, and no question.
  const looks = all.filter(({ ref }) => ref !== "");
  return {
    calls: looks.length,
    elements: looks.reduce((sum, { elements }) => sum + elements.length, 0),
    held: looks.reduce((sum, { register, service }) => sum + heldBy(register, service, catalogue), 0),
  };
};

const heldBy = (register: string, service: string, { registers }: Catalogue): number => {
  const { gives = {}, related = {} } = registers[register]?.services[service] ?? {};
  return Object.keys(gives).length + Object.keys(related).length;
};
