import type { Issue } from "@motlan/kernel";
import type { Catalogue, DataElement } from "../catalogue.ts";
import type { Procedure } from "../procedure.ts";
import { own } from "./own.ts";
import { placeOf } from "./place-of.ts";
import type { Read } from "./source.ts";

/**
 * Sensitive elements that the form asks or that a suggestion reads, where the procedure is under none of the laws by
 * which they may be asked (Law on Personal Data Protection 91/2025/QH15: no more than the purpose needs).
 */
export const sensitiveAsked = (procedure: Procedure, catalogue: Catalogue, { at }: Read<unknown>): Issue[] =>
  Object.values(procedure.fields).flatMap((field) =>
    [...new Set([field.path, ...field.suggest.flatMap(({ reads }) => reads)])].flatMap((path) => {
      const element = elementAt(path, procedure, catalogue);
      return element === undefined || isLawful(element, procedure)
        ? []
        : [at(placeOf(procedure, field.path), "sensitive-without-law", { name: path, law: lawsOf(element) })];
    }),
  );

const elementAt = (path: string, { subjects }: Procedure, { entities }: Catalogue): DataElement | undefined => {
  const [name = "", element = ""] = path.split(".");
  return own(own(entities, own(subjects, name)?.entity ?? "")?.elements, element);
};

/** A procedure may name an article of the law. */
const isLawful = ({ sensitivity, askedUnder }: DataElement, { law }: Procedure): boolean =>
  sensitivity !== "sensitive" || askedUnder.some((name) => law.some((it) => it.startsWith(name)));

const lawsOf = ({ askedUnder }: DataElement): string => askedUnder.join("; ");
