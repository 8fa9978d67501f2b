import type { Fee } from "../procedure.ts";
import type { Compiler } from "./compiler.ts";

export const compileFees = (c: Compiler): Fee[] =>
  c.definition.fee.flatMap((fee, index): Fee[] => {
    const at = ["fee", index];
    const source = fee.amount ?? tableRule(c, index);
    if (source === undefined) {
      c.complain(at, "fee-without-amount", { name: fee.fee });
      return [];
    }
    const amount = c.rule(source, [...at, fee.amount ? "amount" : "table"]);
    if (amount && !["number", "money", "null"].includes(amount.type.kind))
      c.complain([...at, "amount"], "rule-type", { expected: "number", found: amount.type.kind });
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

/** A table by province becomes a rule: a row each, and null (set at the counter) where a province has none. */
const tableRule = (c: Compiler, index: number): string | undefined => {
  const fee = c.definition.fee[index];
  if (fee?.table === undefined || fee.of === undefined) return undefined;
  const table = c.lookUp(c.catalogue.feeTables, fee.table, ["fee", index, "table"], "fee-table-unknown");
  const rows = Object.entries(table?.rows ?? {});
  return rows.reduceRight(
    (rest, [province, amount]) => `if ${fee.of}.province = "${province}" then ${amount} else ${rest}`,
    "null",
  );
};
