import type { Rule } from "@motlan/rules";
import type { Field, Page, Procedure } from "../procedure.ts";
import { answersRead } from "./depends-on.ts";
import { leadsOf } from "./leads-of.ts";

const known = new WeakMap<Procedure, ReadonlySet<string>>();

/**
 * The answers without which a dossier cannot go its way: on which it hangs what else is asked, who handles it, what it
 * costs and when it is due. These are asked of the filer, whoever is silent; others can come later.
 */
export const mustBeKnown = (definition: Procedure): ReadonlySet<string> => {
  const before = known.get(definition);
  if (before !== undefined) return before;
  const paths = new Set(answersRead(definition, waysOf(definition)));
  // Whoever confirms has seen it.
  for (const path of (definition.parties ?? []).flatMap(({ shows }) => shows)) paths.add(path);
  if (definition.onePer !== undefined) paths.add(definition.onePer);
  known.set(definition, paths);
  return paths;
};

type Rules = readonly (Rule | undefined)[];

const waysOf = (definition: Procedure): Rules => [
  ...Object.values(definition.fields).flatMap(rulesOfField),
  ...definition.pages.flatMap(rulesOfPage),
  ...Object.values(definition.subjects).flatMap((subject) => [...leadsOf(subject), subject.where]),
  ...(definition.parties ?? []).map(({ when }) => when),
  ...definition.requires.map(({ when }) => when),
  ...definition.fee.flatMap(({ amount, when, unless, byChannel }) => [
    amount,
    when,
    unless,
    ...Object.values(byChannel ?? {}),
  ]),
  ...rulesOfWay(definition),
];

const rulesOfField = ({ when, computed }: Field): Rules => [when, computed];

const rulesOfPage = ({ sections }: Page): Rules => sections.map(({ when }) => when);

const rulesOfWay = ({ handledBy, deadline, steps, result }: Procedure): Rules => [
  handledBy.authority,
  handledBy.of,
  deadline.due,
  ...steps.map(({ when }) => when),
  ...[result.instead ?? []].flat().map(({ when }) => when),
];
