import type { ProvinceFigure } from "../catalogue.ts";
import type { Compiler } from "./compiler.ts";
import type { ByProvince, WrittenTable } from "./format-table.ts";
import type { Path } from "./places.ts";

/**
 * A figure by province is a decision table over a place that tells its province (and commune, where figures are of some
 * communes alone): a row each, of which the first counts, and what stands in `else` where there is none.
 */
export const byProvince = (c: Compiler, { table: name, of, else: otherwise }: ByProvince, at: Path): WrittenTable => {
  const table = c.lookUp(c.catalogue.provinceTables, name, [...at, "table"], "province-table-unknown");
  const figures = Object.entries(table?.rows ?? {}).flatMap(([province, all]) =>
    all.map((figure) => ({ province, ...figure })),
  );
  const hasCommunes = figures.some((it) => it.in !== undefined);
  const hasDays = figures.some(({ from, to }) => from !== undefined || to !== undefined);
  return {
    decide: [`${of}.province`, ...(hasCommunes ? [`${of}.commune`] : []), ...(hasDays ? ["today()"] : [])],
    rows: figures.map((it) => [
      `"${it.province}"`,
      ...(hasCommunes ? [communesOf(it)] : []),
      ...(hasDays ? [daysOf(it)] : []),
      String(it.figure),
    ]),
    hit: "first",
    else: otherwise,
  };
};

const communesOf = ({ in: communes }: ProvinceFigure): string =>
  communes === undefined ? "-" : communes.map((code) => `"${code}"`).join(", ");

const daysOf = ({ from, to }: ProvinceFigure): string => {
  if (from !== undefined && to !== undefined) return `[date("${from}")..date("${to}")]`;
  if (from !== undefined) return `>= date("${from}")`;
  return to === undefined ? "-" : `<= date("${to}")`;
};
