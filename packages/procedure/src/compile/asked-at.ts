import { type FieldParams, isWhole } from "@motlan/fields";
import type { Localized } from "@motlan/kernel";
import type { Compiler } from "./compiler.ts";
import { pickParams } from "./field-params.ts";
import { own } from "./own.ts";

interface Asked {
  readonly title: Localized;
  readonly type: string;
  readonly params: FieldParams;
  readonly isComputed: boolean;
}

/** The question, or the element of a subject, that an expression is the name of; undefined of any other expression. */
export const askedAt = ({ definition, catalogue }: Compiler, expression: string): Asked | undefined => {
  const [name = "", ...rest] = expression.trim().split(".");
  const question = rest.length === 0 ? own(definition.ask, name) : undefined;
  if (question !== undefined) {
    const { title, type, computed } = question;
    return { title, type, params: pickParams(question), isComputed: computed !== undefined };
  }
  const subject = own(definition.subjects, name);
  const element = subject && own(own(catalogue.entities, subject.is)?.elements, rest.join("."));
  if (subject === undefined || element === undefined) return undefined;
  const title = (language: keyof Localized): string => `${element.title[language]} (${subject.title[language]})`;
  return { title: { vi: title("vi"), en: title("en") }, type: element.type, params: element.params, isComputed: false };
};

/**
 * What is known of a number that is counted: it is whole, and within what the form lets through. Of one that is worked
 * out nothing is: a form holds only what is typed to it, and `copies / 2` is whole for some copies.
 */
export const wholeAt = (c: Compiler, expression: string): Pick<FieldParams, "min" | "max"> | undefined => {
  const asked = askedAt(c, expression);
  if (asked === undefined || asked.isComputed || !isWhole(asked.type)) return undefined;
  const { min, max } = asked.params;
  return {
    ...(min === undefined ? {} : { min: Math.ceil(min) }),
    ...(max === undefined ? {} : { max: Math.floor(max) }),
  };
};
