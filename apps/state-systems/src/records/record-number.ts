import { createHash } from "node:crypto";

/** A number for a record that says nothing of the person: register, and 16 digits of a hash. */
export const recordNumber = (register: string, about: string): string =>
  `${register}-${createHash("sha256").update(`${register}:${about}`).digest("hex").slice(0, 16)}`;
