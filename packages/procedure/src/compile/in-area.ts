import type { Rule } from "@motlan/rules";
import type { Area, AreaPlace } from "../catalogue.ts";
import type { Compiler } from "./compiler.ts";
import type { WrittenInArea } from "./format-table.ts";
import type { Path } from "./places.ts";
import type { WorkedOutValue } from "./worked-out.ts";

/**
 * Whether a place is in an area on the day that it is asked; null where its commune is not known. The places stand in
 * the rule, as the rows of a fee do: what is published goes by the list as it was then, on every day.
 */
export const compileInArea = (
  c: Compiler,
  { area: name, of }: WrittenInArea,
  at: Path,
  { type }: WorkedOutValue,
): Rule | undefined => {
  const area = c.lookUp(c.catalogue.areas, name, [...at, "area"], "area-unknown");
  const place = c.rule(`${of}.commune`, [...at, "of"], "text") && c.rule(`${of}.province`, [...at, "of"], "text");
  if (area === undefined || place === undefined) return undefined;
  const rules = textsOf(area, of, c).flatMap((text) => c.rule(text, at, type) ?? []);
  const [first] = rules;
  return first && { ...first, reads: [...new Set(rules.flatMap(({ reads }) => reads))], tree: anyOf(rules) };
};

const anyOf = (rules: readonly Rule[]): Rule["tree"] => ({
  node: "logic",
  op: "or",
  of: rules.map(({ tree }) => tree),
});

/** No rule is longer than the language allows: so many codes in each, and one rule for all that hold on the same days. */
const codesInOne = 300;

const textsOf = ({ places }: Area, of: string, { catalogue }: Compiler): readonly string[] => {
  const isProvince = ({ code }: AreaPlace) => catalogue.units.provinces.some((it) => it.code === code);
  const holds = [...Map.groupBy(places, (it) => `${isProvince(it) ? "province" : "commune"} ${daysOf(it)}`).values()]
    .flatMap(inChunks)
    .flatMap((chunk) => {
      const [one] = chunk;
      const codes = chunk.map(({ code }) => JSON.stringify(code)).join(", ");
      return one ? [`(${of}.${isProvince(one) ? "province" : "commune"} in [${codes}])${daysOf(one)}`] : [];
    });
  return (holds.length === 0 ? ["false"] : holds).map((it) => `if ${of}.commune = null then null else ${it}`);
};

const daysOf = ({ from, to }: AreaPlace): string =>
  [from && ` and today() >= date("${from}")`, to && ` and today() <= date("${to}")`].join("");

const inChunks = (places: readonly AreaPlace[]): readonly (readonly AreaPlace[])[] =>
  Array.from({ length: Math.ceil(places.length / codesInOne) }, (_, n) =>
    places.slice(n * codesInOne, (n + 1) * codesInOne),
  );
