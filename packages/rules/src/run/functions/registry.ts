import { baseFunctions } from "./base-functions.ts";
import type { FeelFunction } from "./define.ts";

const provided = new Map<string, FeelFunction>(Object.entries(baseFunctions));

/** Makes functions known to the rules that are turned into closures from now on. */
export const provide = (functions: Readonly<Record<string, FeelFunction>>): void => {
  for (const [name, made] of Object.entries(functions)) provided.set(name, made);
};

export const isProvided = (name: string): boolean => provided.has(name);

/** A function that nobody provided is a mistake of the place where the rule runs: it did not `loadFunctions`. */
export const functionOf = (name: string): FeelFunction => {
  const known = provided.get(name);
  if (known === undefined) throw new Error(`the function ${name} is not loaded`);
  return known;
};
