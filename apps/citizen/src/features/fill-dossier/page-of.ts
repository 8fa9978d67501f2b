import type { Procedure } from "@motlan/procedure";

/** Where something is asked. Papers are on the last page; a subject's choice is at the head of its section. */
export const pageOf = ({ pages }: Procedure, path: string): string => {
  const found = pages.find((page) =>
    page.sections.some(({ fields, subject }) => fields.includes(path) || subject === path),
  );
  return (found ?? pages.at(-1))?.id ?? "";
};
