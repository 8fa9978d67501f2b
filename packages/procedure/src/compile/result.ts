import { aboutOf } from "../about-of.ts";
import type { Field, Procedure, ResultInstead } from "../procedure.ts";
import { type Compiler, withRules } from "./compiler.ts";
import { compileField } from "./fields.ts";
import { inResult } from "./not-at-hand.ts";
import { own } from "./own.ts";
import { expandGroup } from "./pages.ts";
import { checkPath } from "./paths.ts";
import type { Path } from "./places.ts";
import { checkService } from "./steps.ts";

type InsteadWritten = Extract<Compiler["definition"]["result"]["instead"], { readonly when: string }>;

export const compileResult = (c: Compiler): Procedure["result"] => {
  const { "visible-to": visibleTo, fields, keeps, feeds, withdraws, about, ...result } = c.definition.result;
  const instead = compileInstead(c);
  const places = [
    ...aboutOf({ about }).map((name, n) => ({ name, at: typeof about === "string" ? ["about"] : ["about", n] })),
    ...visibleTo.map((name, n) => ({ name, at: ["visible-to", n] })),
  ];
  for (const { name, at } of places) c.lookUp(c.definition.subjects, name, ["result", ...at], "subject-unknown");
  checkSingle(c);
  for (const [index, service] of (withdraws ?? []).entries())
    if (feeds.includes(service)) c.complain(["result", "withdraws", index], "feeds-and-withdraws", { name: service });
  for (const [index, service] of feeds.entries()) checkService(c, service, ["result", "feeds", index]);
  for (const [index, service] of (withdraws ?? []).entries()) checkService(c, service, ["result", "withdraws", index]);
  return {
    type: result.type,
    title: result.title,
    about,
    visibleTo,
    fields: pathsOf(c, fields, "fields"),
    ...(keeps ? { keeps: pathsOf(c, keeps, "keeps") } : {}),
    feeds,
    ...(withdraws ? { withdraws } : {}),
    ...(result["valid-for"] ? { validFor: result["valid-for"] } : {}),
    ...(result.code ? { code: result.code } : {}),
    ...(instead ? { instead } : {}),
  };
};

/** Which paper it is must be the same whenever somebody looks. */
const compileInstead = (whole: Compiler): Procedure["result"]["instead"] => {
  const { instead } = whole.definition.result;
  if (instead === undefined) return undefined;
  const c = withRules(whole, { scope: whole.scope, without: inResult });
  const compiled = (it: InsteadWritten, at: Path): ResultInstead[] => {
    const when = c.rule(it.when, [...at, "when"], "boolean");
    return when ? [{ type: it.type, title: it.title, ...(it.code ? { code: it.code } : {}), when }] : [];
  };
  const at = ["result", "instead"];
  return Array.isArray(instead)
    ? instead.flatMap((it, index) => compiled(it, [...at, index]))
    : compiled(instead, at)[0];
};

/** What there is one dossier for cannot be of a subject that is several. */
const checkSingle = (c: Compiler): void => {
  const { subjects, "one-per": onePer } = c.definition;
  const name = onePer?.split(".")[0] ?? "";
  if (own(subjects, name)?.several) c.complain(["one-per"], "subject-is-several", { name });
};

const pathsOf = (c: Compiler, references: readonly string[], key: "fields" | "keeps"): readonly string[] =>
  references.flatMap((reference, index) => {
    const at = ["result", key, index];
    return expandGroup(c, reference, at).filter((path) => checkPath(c, path, at));
  });

/** What no page asks: what the result holds, what a step obtains, and what officials state. */
export const fieldsOffPages = (
  c: Compiler,
  { fields, keeps = [] }: Procedure["result"],
  steps: Procedure["steps"],
): Record<string, Field> =>
  Object.fromEntries(
    [
      ...fields,
      ...keeps,
      ...steps.flatMap(({ asks = [], gives }) => [...asks, ...(gives === undefined ? [] : [gives])]),
    ].flatMap((path) => {
      const field = compileField(c, path, {}, ["result", "fields"]);
      return field ? [[path, field]] : [];
    }),
  );

export const onePer = (c: Compiler): Pick<Procedure, "onePer"> => {
  const path = c.definition["one-per"];
  return path !== undefined && compileField(c, path, {}, ["one-per"]) ? { onePer: path } : {};
};
