import {
  type Check,
  type Doubt,
  doubtsOfChecks,
  type FormEnv,
  failedChecks,
  type Page,
  type Procedure,
} from "@motlan/procedure";

/** The checks over the whole dossier that a page tells of: where they can first be known, and on the last. */
export const checksToldOn = (
  page: Page,
  { pages }: Pick<Procedure, "pages">,
  checks: readonly Check[] = [],
): readonly Check[] =>
  checks.filter((check) => page === pages.at(-1) || page === pages.findLast((it) => bearsOn(it, check)));

/** Those of them that speak against the dossier as it stands. */
export const failedOn = (page: Page, definition: Procedure, env: FormEnv): readonly Check[] =>
  failedChecks({ ...definition, checks: checksToldOn(page, definition, definition.checks) }, env);

/** Those that only ask her to look again. */
export const doubtedOn = (page: Page, definition: Procedure, env: FormEnv): readonly Doubt[] =>
  doubtsOfChecks({ doubts: checksToldOn(page, definition, definition.doubts) }, env);

/** The id of the element that tells of a check. */
export const checkId = (check: string): string => `check-${check}`;

/** Whether the page asks something that the check reads: a field, or what becomes of a subject. */
const bearsOn = (page: Page, { when }: Check): boolean =>
  page.sections.some(({ subject, fields }) =>
    when.reads.some((read) => fields.includes(read) || (subject !== undefined && read === `status(${subject})`)),
  );
