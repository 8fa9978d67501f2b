import { isNode } from "../resolve.ts";
import type { Rule, SourceFile } from "../tree.ts";

const pure = ["kernel", "rules", "fields", "procedure", "prefill", "dossier", "results"];

/** The one place where the time of day comes from. */
const clock = "packages/kernel/src/clock.ts";

const world =
  /^(?:fetch|new Date\/0|Date\.now|Math\.random|process\..+|globalThis\..+|performance\..+|crypto\.(?:randomUUID|getRandomValues))$/u;

const reasons = (file: SourceFile): readonly string[] => [
  ...file.imports.map(({ specifier }) => specifier).filter(isNode),
  ...file.globals.filter((name) => world.test(name)),
];

/** The engine's core reads no clock, no chance, no file and no network: the same in the browser, on the server, twice. */
export const purity: Rule = ({ files }) =>
  files
    .filter((file) => pure.includes(file.owner) && !file.isTest && file.path !== clock)
    .flatMap((file) => reasons(file).map((what) => ({ rule: "purity", where: file.path, what })));
