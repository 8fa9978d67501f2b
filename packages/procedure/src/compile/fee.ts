import type { Rule } from "@motlan/rules";
import type { Fee } from "../procedure.ts";
import type { Compiler } from "./compiler.ts";
import type { WrittenTable } from "./format-table.ts";
import type { Path } from "./places.ts";
import { compileWorkedOut } from "./worked-out.ts";

type Written = Compiler["definition"]["fee"][number];

export const compileFees = (c: Compiler): Fee[] =>
  c.definition.fee.flatMap((fee, index): Fee[] => {
    const at = ["fee", index];
    const amount = amountOf(c, fee, at);
    const when = c.rule(fee.when, [...at, "when"], "boolean");
    const unless = c.rule(fee.unless, [...at, "unless"], "boolean");
    if (!amount) return [];
    return [
      {
        id: fee.fee,
        title: fee.title,
        kind: fee.kind,
        amount,
        ...(when ? { when } : {}),
        ...(unless ? { unless } : {}),
        ...(fee.law ? { law: fee.law } : {}),
      },
    ];
  });

const amountOf = (c: Compiler, fee: Written, at: Path): Rule | undefined => {
  const written = fee.amount ?? tableOf(c, fee, at);
  if (written === undefined) {
    c.complain(at, "fee-without-amount", { name: fee.fee });
    return undefined;
  }
  const place = [...at, fee.amount === undefined ? "of" : "amount"];
  return compileWorkedOut(c, written, place, { name: fee.fee, type: { kind: "number" } });
};

/** A fee by province is a decision table: a row each, and null (set at the counter) where a province has none. */
const tableOf = (c: Compiler, { table: name, of }: Written, at: Path): string | WrittenTable | undefined => {
  if (name === undefined || of === undefined) return undefined;
  const table = c.lookUp(c.catalogue.feeTables, name, [...at, "table"], "fee-table-unknown");
  const rows = Object.entries(table?.rows ?? {}).map(([province, amount]) => [`"${province}"`, String(amount)]);
  return rows.length === 0 ? "null" : { decide: [`${of}.province`], rows, hit: "unique", else: "null" };
};
