import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "@motlan/kernel";

/** SHA-256 of a value's canonical JSON, in hex. */
export const hashOf = (value: Json): string => createHash("sha256").update(canonicalJson(value)).digest("hex");
