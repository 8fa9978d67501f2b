import type { Issue } from "@motlan/kernel";
import type { Page } from "@motlan/procedure";
import { useCallback, useSyncExternalStore } from "react";
import { type FormContextValue, useFormContext } from "./form-context.ts";
import { keyOf } from "./issue-key.ts";
import { pageIssues } from "./page-issues.ts";

const none: readonly Issue[] = [];

const tellOf = ({ definition, inputs, arrivals }: FormContextValue, listener: () => void): (() => void) => {
  const paths = [...Object.keys(definition.fields), ...Object.keys(definition.subjects)];
  const stops = [inputs.changes.subscribe(paths, listener), arrivals.subscribe(paths, listener)];
  return () => stops.forEach((stop) => stop());
};

/**
 * What keeps her on the page by now, once she has been told of something: another answer may put it right, or may bring
 * up what was right before. While nothing has been told nothing is looked for.
 */
export const useIssuesLeft = (told: boolean, page: Page, isLast: boolean): readonly Issue[] => {
  const context = useFormContext();
  const left = (): readonly Issue[] => (told ? pageIssues(context, page, isLast) : none);
  const subscribe = useCallback(
    (listener: () => void) => (told ? tellOf(context, listener) : () => undefined),
    [told, context],
  );
  useSyncExternalStore(subscribe, () => left().map(keyOf).join("\n"));
  return left();
};
