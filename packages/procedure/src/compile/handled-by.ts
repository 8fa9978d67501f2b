import { constant, type Rule, type Type } from "@motlan/rules";
import type { Procedure } from "../procedure.ts";
import { type Compiler, orComplained } from "./compiler.ts";

/** Which authority handles a dossier, and where: both may hang on what is answered. */
export const compileHandledBy = (c: Compiler): Procedure["handledBy"] => {
  const { authority, of } = c.definition["handled-by"];
  return { authority: orComplained(kindOf(c, authority)), of: orComplained(placeOf(c, of)) };
};

/** An authority's own name, `commune-police`, or a rule that gives one. */
const kindOf = (c: Compiler, written: string): Rule | undefined => {
  const codes = Object.keys(c.catalogue.authorities);
  const type: Type = { kind: "code", list: "authorities", codes };
  const at = ["handled-by", "authority"];
  if (!/^[\w-]+$/u.test(written) || c.scope.type([written]) !== undefined) return c.rule(written, at, type);
  return c.lookUp(c.catalogue.authorities, written, at, "authority-kind-unknown") && constant(type, written);
};

/** A place that tells its commune: the answer itself, or a rule over answers. */
const placeOf = (c: Compiler, written: string): Rule | undefined => {
  const at = ["handled-by", "of"];
  const place = c.rule(written, at);
  if (place === undefined || tellsCommune(place.type)) return place;
  c.complain(at, "place-without-commune", { rule: written });
  return undefined;
};

const tellsCommune = (type: Type): boolean =>
  type.kind === "context" && Object.hasOwn(type.members, "commune") && type.members["commune"]?.kind === "text";
