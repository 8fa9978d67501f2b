import { type Field, type FormState, type Page, type Procedure, type Subject, unsaidForm } from "@motlan/procedure";
import { constant } from "@motlan/rules";

/** A rule that no test here asks. */
const none = constant({ kind: "null" }, null);

const empty = { vi: "", en: "" };

interface Parts {
  readonly fields: readonly Field[];
  readonly pages: readonly Page[];
  readonly subjects?: Readonly<Record<string, Subject>>;
}

/** A procedure that has nothing but a form. */
export const procedureOf = ({ fields, pages, subjects = {} }: Parts): Procedure => ({
  id: "gallery",
  code: "1.000000",
  title: empty,
  summary: empty,
  alsoKnownAs: [],
  law: [],
  identityLevel: 1,
  handledBy: { authority: none, of: none },
  subjects,
  fields: Object.fromEntries(fields.map((field) => [field.path, field])),
  pages,
  checks: [],
  requires: [],
  fee: [],
  deadline: { due: none },
  steps: [],
  result: { type: "", title: empty, about: "", visibleTo: [], fields: [], feeds: [] },
});

export const emptyState: FormState = unsaidForm();

type FieldParts = Pick<Field, "path" | "type" | "title"> & Partial<Field>;

export const fieldOf = (parts: FieldParts): Field => ({
  params: {},
  required: true,
  trust: { own: "sealed", other: "sealed" },
  suggest: [],
  rules: [],
  ...parts,
});
