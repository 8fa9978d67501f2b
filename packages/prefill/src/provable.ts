import type { Catalogue, Procedure } from "@motlan/procedure";
import { holderOf } from "./holders.ts";

/**
 * Whether some register can say what a requirement is met by (`notice`, `filer.residence`), from the definitions alone.
 * As when it is met in earnest, neither the sign-in's word nor the number somebody is looked up by proves anything.
 */
export const provable = (metBy: string, procedure: Procedure, catalogue: Catalogue): boolean => {
  const [name = "", part] = metBy.split(".");
  const subject = procedure.subjects[name];
  if (!subject) return false;
  const elements = Object.keys(catalogue.entities[subject.entity]?.elements ?? {});
  const proving = part === undefined ? elements.filter((element) => element !== "personalId") : [part];
  return proving
    .map((element) => holderOf(`${name}.${element}`, procedure, catalogue))
    .some((register) => register !== undefined && register !== "vneid");
};
