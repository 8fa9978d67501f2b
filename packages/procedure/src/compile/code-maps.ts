import type { Outcome } from "@motlan/kernel";
import type { Rule, Type } from "@motlan/rules";
import { compileRule, type Scope } from "@motlan/rules/compile";
import type { Catalogue, CodeMap } from "../catalogue.ts";
import { own } from "./own.ts";

type Code = Extract<Type, { kind: "code" }>;

const codeOf = (rule: Outcome<Rule>): Code | undefined =>
  rule.ok && rule.value.type.kind === "code" ? rule.value.type : undefined;

/** The list that codes come from and the one that they go to, where no map leads from one to the other. */
export const withoutMap = (
  source: string,
  wanted: Type,
  { catalogue, scope }: { readonly catalogue: Pick<Catalogue, "codeMaps">; readonly scope: Scope },
): { readonly from: string; readonly to: string } | undefined => {
  const given = wanted.kind === "code" ? codeOf(compileRule(source, scope)) : undefined;
  if (given === undefined || wanted.kind !== "code" || given.list === wanted.list) return undefined;
  const map = own(own(catalogue.codeMaps, given.list), wanted.list);
  return map === undefined ? { from: given.list, to: wanted.list } : undefined;
};

const written = (text: string): string => JSON.stringify(text);

const chain = (source: string, map: CodeMap): string =>
  Object.entries(map).reduceRight(
    (rest, [from, to]) => `if (${source}\n) = ${written(from)} then ${written(to)} else ${rest}`,
    "null",
  );

/**
 * The rule that gives the code of another list by the map which its own list declares. What crosses without a map is
 * left as it was written, and refused where the two lists meet.
 */
export const acrossLists = (
  source: string,
  wanted: Type,
  { catalogue, scope }: { readonly catalogue: Pick<Catalogue, "codeMaps">; readonly scope: Scope },
): string => {
  if (wanted.kind !== "code") return source;
  const given = codeOf(compileRule(source, scope));
  const map = given && own(own(catalogue.codeMaps, given.list), wanted.list);
  return map ? chain(source, map) : source;
};
