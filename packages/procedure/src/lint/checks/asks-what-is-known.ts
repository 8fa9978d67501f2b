import { fold } from "@motlan/kernel";
import { spotOf } from "../../form/layout.ts";
import type { Check, Looked } from "../check.ts";

/** A question of the procedure's own that the dictionary has as an element, and a register tells. */
export const asksWhatIsKnown = {
  code: "asks-what-is-known",
  level: "error",
  acceptable: true,
  find: (looked) =>
    Object.values(looked.procedure.fields).flatMap(({ path, subject, type, title, suggest, computed }) => {
      if (subject !== undefined || computed || spotOf(looked.procedure, path) === undefined) return [];
      const known = elementsOf(looked, type, fold(title.vi));
      const isProposed = suggest.some(({ reads }) => known.some((it) => reads.includes(it.path)));
      const [first] = isProposed ? [] : known;
      if (first === undefined) return [];
      return [{ at: ["ask", path], params: { name: path, register: first.register, suggestion: first.path } }];
    }),
} as const satisfies Check;

/** Elements of the subjects that are called so, are answered so, and are told by some register. */
const elementsOf = ({ procedure, catalogue, facts }: Looked, type: string, title: string) =>
  Object.entries(procedure.subjects).flatMap(([name, { entity }]) =>
    Object.values(catalogue.entities[entity]?.elements ?? {}).flatMap((element) => {
      if (element.type !== type || fold(element.title.vi) !== title) return [];
      const path = `${name}.${element.id}`;
      const register = facts.holderOf(path);
      return register === undefined ? [] : [{ path, register }];
    }),
  );
