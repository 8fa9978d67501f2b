import type { Json } from "@motlan/kernel";
import type { Situation } from "./situation.ts";

/**
 * What somebody who answers in a session of her own has said: null while it is nothing, undefined of everybody else. No
 * register is asked for any of it here, for nothing of her is sealed in this session.
 */
export const saidElsewhere = (
  { procedure, others }: Situation,
  name: string,
): Readonly<Record<string, Json>> | null | undefined => {
  const said = others?.[name];
  if (said !== undefined) return said;
  const isParty = procedure.parties?.some(({ id }) => id === name) ?? false;
  return isParty && procedure.subjects[name]?.from !== "session" ? null : undefined;
};
