import { createHash } from "node:crypto";
import { type Random, randomOf } from "@motlan/population";

/** What falls to somebody in a register: left to chance, and the same whenever it is asked. */
export const lotOf = (register: string, personalId: string): Random =>
  randomOf(createHash("sha256").update(register).digest().readUInt32BE(0), Number(personalId));
