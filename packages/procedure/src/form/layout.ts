import type { Page, Procedure, Section } from "../procedure.ts";

export interface Spot {
  readonly page: Page;
  readonly section: Section;
}

const layouts = new WeakMap<Procedure, ReadonlyMap<string, Spot>>();

const build = (definition: Procedure): ReadonlyMap<string, Spot> =>
  new Map(
    definition.pages.flatMap((page) =>
      page.sections.flatMap((section) => section.fields.map((path): [string, Spot] => [path, { page, section }])),
    ),
  );

/** Where a field stands: its page and section. */
export const spotOf = (definition: Procedure, path: string): Spot | undefined => {
  const known = layouts.get(definition) ?? build(definition);
  layouts.set(definition, known);
  return known.get(path);
};
