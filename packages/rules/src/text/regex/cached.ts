import type { Program } from "./compile.ts";
import { parseRegex } from "./parse-regex.ts";

const kept = 100;
const programs = new Map<string, Program | null>();

/** The program of a pattern that may be made at run time, null if it is none. The last hundred used are kept. */
export const cached = (pattern: string, flags: string): Program | null => {
  const key = JSON.stringify([pattern, flags]);
  let program = programs.get(key);
  if (program === undefined) {
    const parsed = parseRegex(pattern, flags);
    program = parsed.ok ? parsed.program : null;
  }
  programs.delete(key);
  programs.set(key, program);
  const [oldest] = programs.keys();
  if (programs.size > kept && oldest !== undefined) programs.delete(oldest);
  return program;
};
