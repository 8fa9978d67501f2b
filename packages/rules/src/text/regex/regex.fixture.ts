import type { Program } from "./compile.ts";
import { parseRegex } from "./parse-regex.ts";

/** The program of a pattern that must have one. */
export const programOf = (pattern: string, flags = ""): Program => {
  const parsed = parseRegex(pattern, flags);
  if (!parsed.ok) throw new Error(`${pattern}: ${parsed.problem} at ${parsed.at}`);
  return parsed.program;
};
