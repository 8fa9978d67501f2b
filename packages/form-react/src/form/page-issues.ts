import { type Issue, issue } from "@motlan/kernel";
import { missingPapers, type Page, validatePage } from "@motlan/procedure";
import { failedOn } from "./checks-told.ts";
import { isListEmpty } from "./empty-list.ts";
import type { FormContextValue } from "./form-context.ts";
import { keyOf } from "./issue-key.ts";

type Known = Pick<FormContextValue, "definition" | "reference" | "state" | "env">;

/**
 * All that keeps the filer on a page: what is wrong at its fields, one issue each, for the first is enough to do at a
 * time; on the last page papers that are missing; and what speaks against the whole dossier, which could not be sent.
 */
export const pageIssues = (known: Known, page: Page, isLast: boolean): readonly Issue[] => {
  const { definition, reference, state, env } = known;
  const now = env();
  const found = [...validatePage({ definition, page }, now, reference), ...(isLast ? missingPapers(state()) : [])];
  return [
    ...found
      .filter((issue, index) => found.findIndex((first) => keyOf(first) === keyOf(issue)) === index)
      // Not hers to mend: she is not told to choose where there is nothing to choose from.
      .map((it) =>
        it.code === "subject-choice" && isListEmpty(state(), now, it.path) ? issue("list-empty", it.path) : it,
      ),
    // In a supplement it may hang on what she can no longer change.
    ...(state().open === undefined ? failedOn(page, definition, now).map(({ id }) => issue("check", "", { id })) : []),
  ];
};
