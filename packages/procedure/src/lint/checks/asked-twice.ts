import { fold } from "@motlan/kernel";
import { placeOf } from "../../compile/place-of.ts";
import { spotOf } from "../../form/layout.ts";
import { askedFields } from "../../form/visible-fields.ts";
import type { Procedure } from "../../procedure.ts";
import type { Check } from "../check.ts";

/** Two fields of one subject's sections that ask the same under two names. */
export const askedTwice = {
  code: "asked-twice",
  level: "warning",
  find: ({ procedure }) => {
    const before = new Map<string, string>();
    return askedFields(procedure).flatMap((path) => {
      const said = saidBy(procedure, path);
      const first = said === undefined ? undefined : before.get(said);
      if (said !== undefined && first === undefined) before.set(said, path);
      return first === undefined ? [] : [{ at: placeOf(procedure, path), params: { name: path, suggestion: first } }];
    });
  },
} as const satisfies Check;

/** Of whom a field asks, what it is called and how it is answered; the same record has one name, whoever leads to it. */
const saidBy = (procedure: Procedure, path: string): string | undefined => {
  const field = procedure.fields[path];
  if (field === undefined || field.computed !== undefined) return undefined;
  const whose = field.subject ?? spotOf(procedure, path)?.section.subject;
  return JSON.stringify([recordOf(procedure, whose), fold(field.title.vi), field.type, field.params.list ?? null]);
};

/** Two subjects to which the same rules lead are one; the filer leads herself, and what no rule leads to is its own. */
const recordOf = ({ subjects }: Procedure, name: string | undefined): unknown => {
  const subject = name === undefined ? undefined : subjects[name];
  if (name === undefined || subject === undefined) return null;
  const { from, where, several } = subject;
  if (from === "session" || from.length === 0) return name;
  return [from.map(({ tree }) => tree), where?.tree ?? null, several ?? false];
};
