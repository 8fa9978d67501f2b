import type { Field, Page, Procedure, Section } from "@motlan/procedure";

export const supplementPage = "supplement";

interface Point {
  readonly path: string;
  readonly message: string;
}

/**
 * The procedure with one page more, its last, that asks only what the office asked for, each with the office's own words.
 * The other fields stay on their pages: what is not on a page is not there for rules to read.
 */
export const supplementDefinition = (procedure: Procedure, points: readonly Point[]): Procedure => {
  const asked = new Map(points.map(({ path, message }) => [path, message]));
  const isAsked = (path: string): boolean => asked.has(path);
  const sections = procedure.pages.flatMap((page) => page.sections);
  const last: Page = {
    id: supplementPage,
    title: procedure.title,
    sections: sections
      .filter(({ fields }) => fields.some(isAsked))
      .map((section) => askedSection(procedure, section, isAsked)),
  };
  const rest = procedure.pages.map((page) => ({
    ...page,
    sections: page.sections.map((section) => ({
      ...section,
      fields: section.fields.filter((path) => !isAsked(path)),
    })),
  }));
  return { ...procedure, pages: [...rest, last], fields: withMessages(procedure.fields, asked) };
};

/** Whom a section is about is said in its heading; the choice of whom is not open again. */
const askedSection = (
  { subjects }: Procedure,
  { subject, ...section }: Section,
  isAsked: (path: string) => boolean,
): Section => {
  const title = section.title ?? (subject === undefined ? undefined : subjects[subject]?.title);
  return { ...section, ...(title && { title }), fields: section.fields.filter(isAsked) };
};

const withMessages = (fields: Procedure["fields"], asked: ReadonlyMap<string, string>): Procedure["fields"] =>
  Object.fromEntries(
    Object.entries(fields).map(([path, field]): [string, Field] => {
      const message = asked.get(path);
      return [path, message === undefined ? field : { ...field, help: { vi: message, en: message } }];
    }),
  );
