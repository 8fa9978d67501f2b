import type { ResultRule } from "./procedure.ts";

/** The subjects that a result is about: a marriage certificate is of two. */
export const aboutOf = ({ about }: Pick<ResultRule, "about">): readonly string[] => [about].flat();
