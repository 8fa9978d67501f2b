import { fold, type Localized, languages } from "@motlan/kernel";
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
      const known = elementsOf(looked, type, title);
      const isProposed = suggest.some(({ reads }) => known.some((it) => reads.includes(it.path)));
      const [first] = isProposed ? [] : known;
      if (first === undefined) return [];
      return [{ at: ["ask", path], params: { name: path, register: first.register, suggestion: first.path } }];
    }),
} as const satisfies Check;

/** Elements of the subjects that are called so, are answered so, and are told by some register. */
const elementsOf = ({ procedure, catalogue, facts }: Looked, type: string, title: Localized) =>
  Object.entries(procedure.subjects).flatMap(([name, { entity }]) =>
    Object.values(catalogue.entities[entity]?.elements ?? {}).flatMap((element) => {
      if (kindOf(element.type) !== kindOf(type) || !isCalled(title, element.title)) return [];
      const path = `${name}.${element.id}`;
      const register = facts.holderOf(path);
      return register === undefined ? [] : [{ path, register }];
    }),
  );

/** A day is asked for where a register may know the year alone. */
const kindOf = (type: string): string => (type === "partial-date" ? "date" : type);

/** By the same words in one of the languages, whoever's it is said to be: “Your date of birth”. */
const isCalled = (title: Localized, known: Localized): boolean =>
  languages.some((language) => bare(title[language]) === bare(known[language]));

const whose =
  /\b(?:(?:cua )?(?:toi|ban|minh|nguoi (?:nop|khai|yeu cau|de nghi)(?: ho so)?)|lien he|(?:of )?(?:your|my|(?:the )?(?:filer|applicant)(?:['’]?s)?)|contact)\b/gu;

const bare = (title: string): string => fold(title).replace(whose, "").replace(/\s+/gu, " ").trim();
