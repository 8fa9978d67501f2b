import type { Json } from "@motlan/kernel";
import type { Catalogue } from "@motlan/procedure";
import type { Filer } from "./context.ts";
import { type HeldValue, heldValue } from "./held-content.ts";
import { type Holding, named } from "./holding.ts";

/** What the sign-in itself said of the person: nothing is asked for it. */
export const signInHolding = (catalogue: Catalogue, filer: Filer): readonly Holding[] => {
  const register = catalogue.registers.vneid;
  const elements = catalogue.entities.person?.elements ?? {};
  const { personalId, phone, email, level } = filer;
  const said: Readonly<Record<string, Json>> = { fullName: filer.name, personalId, phone, email, identityLevel: level };
  const values = Object.entries(said).flatMap(([element, value]): HeldValue[] => {
    const definition = elements[element];
    if (!register || !definition || value === null) return [];
    const held = heldValue(definition, value, { catalogue, register: register.id, masked: element === "personalId" });
    // The sign-in gives the name in one piece.
    return [element === "fullName" ? { ...held, printed: { vi: filer.name, en: filer.name } } : held];
  });
  return register ? [{ ...named(register), state: "found", answers: [{ asOf: null, values, related: [] }] }] : [];
};
