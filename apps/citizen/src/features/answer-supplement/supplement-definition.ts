import type { Field, Page, Procedure } from "@motlan/procedure";

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
      .map(({ subject: _, ...section }) => ({ ...section, fields: section.fields.filter(isAsked) })),
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

const withMessages = (fields: Procedure["fields"], asked: ReadonlyMap<string, string>): Procedure["fields"] =>
  Object.fromEntries(
    Object.entries(fields).map(([path, field]): [string, Field] => {
      const message = asked.get(path);
      return [path, message === undefined ? field : { ...field, help: { vi: message, en: message } }];
    }),
  );
