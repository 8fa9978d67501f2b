import type { Type } from "../type.ts";

/** The names that a rule may use. */
export interface Scope {
  /** The type of a path such as `["child", "birthDate"]`, `["filer", "spouse"]` or `["father"]`. */
  type(path: readonly string[]): Type | undefined;
  /** All paths, dotted: what an unknown name is compared with for a suggestion. */
  names(): readonly string[];
}

/** One space between words and none around the symbols that FEEL allows in names: equal names, equal text. */
export const plainName = (text: string): string =>
  text
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/ ?([./\-'+*]) ?/gu, "$1");
