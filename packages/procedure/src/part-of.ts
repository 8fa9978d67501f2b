import type { Page, Part, Procedure, Step } from "./procedure.ts";

/** The fields that are a part's: those of its sections, and those that its steps obtain. */
export const partFieldsOf = ({ id, steps }: Part, { pages }: Pick<Procedure, "pages">): readonly string[] => [
  ...pages.flatMap(({ sections }) => sections.flatMap(({ part, fields }) => (part === id ? fields : []))),
  ...steps.flatMap(({ gives }) => gives ?? []),
];

/** Whether any of these fields is a part's. */
export const isOwner = (part: Part, whole: Pick<Procedure, "pages">, paths: readonly string[]): boolean => {
  const own = partFieldsOf(part, whole);
  return paths.some((path) => own.includes(path));
};

/** The steps of a procedure; of a bundle, those of its parts in turn. */
export const stepsOf = ({ steps, parts }: Procedure): readonly Step[] => parts?.flatMap((part) => part.steps) ?? steps;

/**
 * A part of a bundle as a procedure by itself: its own fields, papers, fees, steps and result, and of the fields of
 * others what it is shown. Its checks are the bundle's, which were made when it was sent.
 */
export const partOf = (whole: Procedure, id: string): Procedure => {
  const part = whole.parts?.find((it) => it.id === id);
  if (part === undefined) throw new Error(`${whole.id} has no part ${id}`);
  const paths = new Set([...partFieldsOf(part, whole), ...part.sees]);
  const fields = Object.fromEntries(Object.entries(whole.fields).filter(([path]) => paths.has(path)));
  const subjects = new Set(Object.values(fields).map(({ subject }) => subject));
  const { handledBy, deadline, steps, result, title, procedure, sees, onePer } = part;
  const { parts: _, onePer: _whole, ...rest } = whole;
  return {
    ...rest,
    id: procedure ?? whole.id,
    title,
    subjects: Object.fromEntries(Object.entries(whole.subjects).filter(([name]) => subjects.has(name))),
    fields,
    pages: whole.pages.flatMap((page) => pageIn(page, paths)),
    checks: [],
    requires: whole.requires.filter((it) => it.part === id),
    fee: whole.fee.filter((it) => it.part === id),
    ...(onePer === undefined ? {} : { onePer }),
    handledBy,
    deadline,
    steps,
    result,
    seen: sees,
  };
};

/** A page with what the part has of it, or nothing. */
const pageIn = (page: Page, paths: ReadonlySet<string>): Page[] => {
  const sections = page.sections.flatMap((section) => {
    const fields = section.fields.filter((path) => paths.has(path));
    return fields.length > 0 ? [{ ...section, fields }] : [];
  });
  return sections.length > 0 ? [{ ...page, sections }] : [];
};
