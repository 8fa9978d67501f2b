// React Hook Form reads a dot or a bracket in a name as "a member of"; ours are flat, so that `father` (a choice) and
// `father.fullName` can both have values.
export const nameOf = (path: string): string => path.replaceAll(".", ":").replaceAll("[", "(").replaceAll("]", ")");

/** The id of a field's first control. */
export const idOf = (path: string): string => `f-${path.replaceAll(/[.[\]]/gu, "-")}`;
