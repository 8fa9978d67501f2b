import type { Text } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { registerName } from "../../words/standing.ts";
import { messages } from "./messages.ts";

/** Sentences about what will happen once the result is revoked. */
export const revokeConsequences = ({ revocable, procedure, registers }: Examined, t: Text): readonly string[] => {
  const { open, closed } = revocable ?? { open: 0, closed: 0 };
  const told = (procedure.result.withdraws ?? []).map((it) => t(registerName(it.split(".")[0] ?? "", registers)));
  return [
    t(messages.revokeAtOnce),
    ...(open > 0 ? [t(messages.revokeOpen, { count: open })] : []),
    ...(closed > 0 ? [t(messages.revokeClosed, { count: closed })] : []),
    ...(open + closed === 0 ? [t(messages.revokeNobody)] : []),
    t(messages.revokeSeen),
    ...(told.length > 0 ? [t(messages.revokeTells, { registers: [...new Set(told)].join(", ") })] : []),
  ];
};
