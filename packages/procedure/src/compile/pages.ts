import type { Field, Page, Section } from "../procedure.ts";
import { type Compiler, inEach } from "./compiler.ts";
import { compileField, type FieldOverride } from "./fields.ts";
import type { Path } from "./places.ts";

/** The pages, and every field that stands on one of them. */
export const compilePages = (c: Compiler): { pages: Page[]; fields: Record<string, Field> } => {
  const fields: Record<string, Field> = {};
  const pages = c.definition.pages.map(
    (page, p): Page => ({
      id: page.page,
      title: page.title,
      sections: page.sections.map((_, s) => compileSection(c, ["pages", p, "sections", s], fields)),
    }),
  );
  return { pages, fields };
};

const compileSection = (whole: Compiler, at: Path, fields: Record<string, Field>): Section => {
  const [, p, , s] = at;
  const page = whole.definition.pages[Number(p)];
  const section = page?.sections[Number(s)];
  if (!section) return { id: "", fields: [] };
  const c = inEach(whole, section.subject);
  const when = c.rule(section.when, [...at, "when"], "boolean");
  const paths = section.fields.flatMap((entry, index) => {
    const { field: reference, ...override } = typeof entry === "string" ? { field: entry } : entry;
    const here = [...at, "fields", index];
    return expandGroup(c, reference, here).filter((path) => addField(c, { path, override, at: here }, fields));
  });
  const part = section.part ?? page?.part;
  if (section.subject) c.lookUp(c.definition.subjects, section.subject, [...at, "subject"], "subject-unknown");
  return {
    id: section.section,
    ...(section.title ? { title: section.title } : {}),
    ...(section.subject ? { subject: section.subject } : {}),
    ...(when ? { when } : {}),
    ...(section.note ? { note: section.note } : {}),
    fields: paths,
    ...(part === undefined ? {} : { part }),
  };
};

interface Entry {
  readonly path: string;
  readonly override: FieldOverride;
  readonly at: Path;
}

const addField = (c: Compiler, { path, override, at }: Entry, fields: Record<string, Field>): boolean => {
  if (Object.hasOwn(fields, path)) {
    c.complain(at, "field-twice", { name: path });
    return false;
  }
  const field = compileField(c, path, override, at);
  if (field) fields[path] = field;
  return field !== undefined;
};

/** `mother.*identity` stands for the elements of that group of the mother's entity. */
export const expandGroup = (c: Compiler, reference: string, at: Path): string[] => {
  const [subject = "", group, ...more] = reference.split(".*");
  if (group === undefined || more.length > 0) return [reference];
  const found = c.lookUp(c.definition.subjects, subject, at, "subject-unknown");
  const entity = found && c.catalogue.entities[found.is];
  const elements = entity && c.lookUp(entity.groups, group, at, "group-unknown");
  return (elements ?? []).map((element) => `${subject}.${element}`);
};
