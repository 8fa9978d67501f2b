import { askedFields, type Catalogue, type Procedure, proofsOf } from "@motlan/procedure";
import { holders } from "./holders.ts";
import { provable } from "./provable.ts";

/** How much of a procedure the state answers itself, told from the definitions alone: before anybody is looked up. */
export interface OnceOnlyRatio {
  /** Fields that the pages ask, and those of them that registers fill. */
  readonly fields: { readonly all: number; readonly filled: number };
  /** Requirements, and those of them that data or the office meets: nobody is asked for the paper first. */
  readonly papers: { readonly all: number; readonly avoided: number };
  /** Which register fills how many of the fields, in the order of the form. */
  readonly sources: readonly { readonly register: string; readonly fields: number }[];
}

export const onceOnlyRatio = (procedure: Procedure, catalogue: Catalogue): OnceOnlyRatio => {
  const held = [...holders(procedure, catalogue).values()];
  const { requires } = procedure;
  return {
    fields: { all: askedFields(procedure).length, filled: held.length },
    papers: {
      all: requires.length,
      avoided: requires.filter(
        (it) => it.unmet === "official" || proofsOf(it).some(({ metBy }) => provable(metBy, procedure, catalogue)),
      ).length,
    },
    sources: [...new Set(held)].map((register) => ({
      register,
      fields: held.filter((it) => it === register).length,
    })),
  };
};
