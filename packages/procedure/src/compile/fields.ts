import { fieldTypes } from "@motlan/fields";
import type { Localized } from "@motlan/kernel";
import { renamePaths, type Type } from "@motlan/rules";
import type { DataElement } from "../catalogue.ts";
import type { Field, FieldRule } from "../procedure.ts";
import { acrossLists, withoutMap } from "./code-maps.ts";
import { type Compiler, compilerOfEach } from "./compiler.ts";
import { pickParams } from "./field-params.ts";
import { compileFieldRules, type FieldRules } from "./field-rules.ts";
import { compileInArea } from "./in-area.ts";
import type { Path } from "./places.ts";
import { compileWorkedOut } from "./worked-out.ts";

/** What a page may say about a field beside its path. */
export interface FieldOverride {
  readonly type?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly title?: Localized | undefined;
  readonly help?: Localized | undefined;
  readonly when?: string | undefined;
  readonly suggest?: readonly string[] | undefined;
}

const sealedForAll = { own: "sealed", other: "sealed" } as const;

/** The field at a path (`relation`, `child.fullName`), as the dictionary and the page have it. */
export const compileField = (c: Compiler, path: string, override: FieldOverride, at: Path): Field | undefined => {
  const [name = "", element, ...more] = path.split(".");
  if (element === undefined) return questionField(c, name, override, at);
  const subject = c.lookUp(c.definition.subjects, name, at, "subject-unknown");
  const entity = subject && c.catalogue.entities[subject.is];
  const found = entity && c.lookUp(entity.elements, [element, ...more].join("."), at, "element-unknown");
  return found && elementField(c, found, { path, subject: name, override, at });
};

const questionField = (c: Compiler, name: string, override: FieldOverride, at: Path): Field | undefined => {
  const question = c.lookUp(c.definition.ask, name, at, "question-unknown");
  if (!question) return undefined;
  const own: Path = ["ask", name];
  const when = c.rule(override.when ?? question.when, override.when ? [...at, "when"] : [...own, "when"], "boolean");
  const type = typeAt(c, name);
  const given = question.computed;
  const value = { name, type };
  const place: Path = [...own, "computed"];
  const isOfArea = typeof given === "object" && "area" in given;
  const over = compilerOfEach(c, question.each, own) ?? c;
  const computed = isOfArea ? compileInArea(over, given, place, value) : compileWorkedOut(over, given, place, value);
  const help = override.help ?? question.help;
  return {
    path: name,
    type: question.type,
    params: pickParams(question),
    title: override.title ?? question.title,
    ...(help ? { help } : {}),
    required: !(override.optional ?? question.optional),
    ...(when ? { when } : {}),
    trust: sealedForAll,
    suggest: suggestions(c, override.suggest ?? question.suggest, type, [...own, "suggest"]),
    ...(computed ? { computed } : {}),
    ...(question.each === undefined ? {} : { each: question.each }),
    ...(question.because ? { because: question.because } : {}),
    ...withDoubts(
      compileFieldRules(question, {
        lists: c.catalogue,
        complain: (index, code, params) => c.complain([...own, "rules", index], code, params),
      }),
    ),
  };
};

const elementField = (
  c: Compiler,
  element: DataElement,
  { path, subject, override, at }: { path: string; subject: string; override: FieldOverride; at: Path },
): Field => {
  const when = c.rule(override.when, [...at, "when"], "boolean");
  const help = override.help ?? element.help;
  const type = override.type ?? element.type;
  c.lookUp(fieldTypes, type, [...at, "type"], "field-type-unknown");
  if (type === "rows" && element.params.columns === undefined) c.complain([...at, "type"], "columns-missing");
  return {
    path,
    subject,
    element: element.id,
    type,
    params: element.params,
    title: override.title ?? element.title,
    ...(help ? { help } : {}),
    required: override.optional === undefined ? element.required : !override.optional,
    ...(when ? { when } : {}),
    trust: element.trust,
    suggest: suggestions(c, override.suggest ?? [], typeAt(c, path), [...at, "suggest"]),
    ...withDoubts({ rules: element.rules, doubts: element.doubts.map((doubt) => doubtOf(subject, doubt)) }),
  };
};

const withDoubts = ({ rules, doubts }: FieldRules): Pick<Field, "rules" | "doubts"> => ({
  rules,
  ...(doubts.length > 0 ? { doubts } : {}),
});

/** A doubt of the dictionary calls elements of the record by their names alone. */
const doubtOf = (subject: string, { holds, message }: FieldRule): FieldRule => ({
  holds: renamePaths(holds, (path) => (path === "value" ? path : `${subject}.${path}`)),
  message,
});

/** Of a field type that is not known, and complained of elsewhere, anything will do. */
const typeAt = (c: Compiler, path: string): Type => c.scope.type(path.split(".")) ?? { kind: "null" };

/**
 * What is suggested is of the field's own type, or could not be put into its input; of an address, a place takes its part,
 * and of another code list the code that its map has.
 */
const suggestions = (c: Compiler, sources: readonly string[], type: Type, at: Path) =>
  sources.flatMap((source, index) => {
    const apart = withoutMap(source, type, c);
    if (apart !== undefined) {
      c.complain([...at, index], "code-map-missing", { rule: source, list: apart.from, name: apart.to });
      return [];
    }
    const across = acrossLists(source, type, c);
    return c.rule(across, [...at, index], type.kind === "context" ? "context" : type) ?? [];
  });
