import type { Issue, Localized, Outcome } from "@motlan/kernel";
import type { LoadedCatalogue } from "@motlan/service";
import { checkExamples } from "../filing/check-examples.ts";

/** What was found in a catalogue: an `error` does not publish, a `warning` is told and does. */
export interface Found {
  readonly level: "error" | "warning";
  readonly issue: Issue;
}

/** All that is wrong with a catalogue and its procedures, in the order of the files; what is wrong once is told once. */
export const foundIn = (loaded: Outcome<LoadedCatalogue>): readonly Found[] => [
  ...new Map(allIn(loaded).map((found) => [JSON.stringify(found), found])).values(),
];

const allIn = (loaded: Outcome<LoadedCatalogue>): readonly Found[] => {
  if (!loaded.ok) return loaded.issues.map(asError);
  const { definitions } = loaded.value;
  return [
    ...definitions.flatMap(({ compiled, examples, official, warnings }) => [
      ...[...issuesOf(compiled), ...issuesOf(examples), ...(official ? issuesOf(official) : [])].map(asError),
      ...warnings.map((issue): Found => ({ level: "warning", issue })),
    ]),
    ...checkExamples(loaded.value).map(asError),
  ];
};

const asError = (issue: Issue): Found => ({ level: "error", issue });

const issuesOf = (outcome: Outcome<unknown>): readonly Issue[] => (outcome.ok ? [] : outcome.issues);

/** How registers are called in sentences, as far as the catalogue can be read. */
export const registerNames = (loaded: Outcome<LoadedCatalogue>): Readonly<Record<string, Localized>> =>
  Object.fromEntries(
    loaded.ok ? Object.values(loaded.value.catalogue.registers).map(({ id, short }) => [id, short]) : [],
  );
