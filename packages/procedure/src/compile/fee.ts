import type { Rule } from "@motlan/rules";
import type { Fee } from "../procedure.ts";
import { byChannel } from "./by-channel.ts";
import type { Compiler } from "./compiler.ts";
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
        ...byChannel(c, { written: fee["by-channel"], at: [...at, "by-channel"] }, (written, place) =>
          compileWorkedOut(c, written, place, { name: fee.fee, type: { kind: "number" } }),
        ),
        ...(fee.law ? { law: fee.law } : {}),
        ...(fee.part === undefined ? {} : { part: fee.part }),
      },
    ];
  });

const amountOf = (c: Compiler, fee: Written, at: Path): Rule | undefined => {
  const { table, of } = fee;
  const written = fee.amount ?? (table === undefined || of === undefined ? undefined : { table, of, else: "null" });
  if (written === undefined) {
    c.complain(at, "fee-without-amount", { name: fee.fee });
    return undefined;
  }
  const place = fee.amount === undefined ? at : [...at, "amount"];
  return compileWorkedOut(c, written, place, { name: fee.fee, type: { kind: "number" } });
};
