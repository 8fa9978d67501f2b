/** One thing that is wrong, as data. The wording is chosen at the edge, from `code` and `params`. */
export interface Issue<Code extends string = string> {
  /** Stable, kebab-case: `personal-id-malformed`. */
  readonly code: Code;
  /** Where: the path of a field (`child.fullName`), of a definition (`pages[1].fields[0]`), or empty. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
}

/** Success, or at least one issue. Expected failure is returned; only bugs are thrown. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const issue = <Code extends string>(code: Code, path = "", params?: Issue["params"]): Issue<Code> =>
  params === undefined ? { code, path } : { code, path, params };

export const fail = (first: Issue, ...rest: readonly Issue[]): { ok: false; issues: [Issue, ...Issue[]] } => ({
  ok: false,
  issues: [first, ...rest],
});

/** Success with `value`, unless something was collected in `issues`. */
export const unlessIssues = <T>(issues: readonly Issue[], value: () => T): Outcome<T> => {
  const [first, ...rest] = issues;
  return first === undefined ? ok(value()) : fail(first, ...rest);
};
