import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "vite";
import { kilobytes } from "../../lib/figures.ts";
import { table } from "../../lib/markdown.ts";

const bench = join(import.meta.dirname, "../..");
const ours = join(bench, "../packages/rules/src");

/** A page that takes this and nothing else. */
const entry = (code: string): Plugin => {
  const id = join(bench, "entry.js");
  return {
    name: "entry",
    resolveId: (source) => (source === "entry" ? id : null),
    load: (path) => (path === id ? code : null),
  };
};

interface Size {
  /** What is loaded with the page, and what it may fetch later; in bytes. */
  readonly first: { readonly raw: number; readonly gzip: number };
  readonly later: { readonly raw: number; readonly gzip: number };
}

const sum = (chunks: readonly string[]): Size["first"] => ({
  raw: chunks.reduce((total, code) => total + Buffer.byteLength(code), 0),
  gzip: chunks.reduce((total, code) => total + gzipSync(code).length, 0),
});

const sizeOf = async (code: string): Promise<Size> => {
  const built = await build({
    root: bench,
    configFile: false,
    logLevel: "error",
    plugins: [entry(code)],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: "entry", preserveEntrySignatures: "strict", output: { format: "es" } },
    },
  });
  const outputs = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  const chunks = outputs.flatMap((output) => (output.type === "chunk" ? [output] : []));
  const start = new Set(
    chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]),
  );
  return {
    first: sum(chunks.filter(({ fileName }) => start.has(fileName)).map((chunk) => chunk.code)),
    later: sum(chunks.filter(({ fileName }) => !start.has(fileName)).map((chunk) => chunk.code)),
  };
};

const pages: readonly (readonly [name: string, code: string])[] = [
  ["packages/rules: rules and the graph", `export { toFunction, loadFunctions, makeGraph } from "${ours}/index.ts";`],
  ["packages/rules: all of the run-time side", `export * from "${ours}/index.ts";`],
  ["@bufbuild/cel", 'export { parse, plan, run, celEnv, celFunc } from "@bufbuild/cel";'],
  ["cel-js", 'export { parse, evaluate } from "cel-js";'],
  ["feelin", 'export { evaluate, unaryTest } from "feelin";'],
  ["@bpmn-io/feelin", 'export { evaluate, unaryTest } from "@bpmn-io/feelin";'],
  ["json-logic-engine", 'export { LogicEngine } from "json-logic-engine";'],
  ["json-logic-js", 'export { default } from "json-logic-js";'],
  ["jsonata", 'export { default } from "jsonata";'],
  ["SurveyJS ExpressionRunner", 'export { ExpressionRunner, FunctionFactory } from "survey-core";'],
];

const rows: string[][] = [];
for (const [name, code] of pages) {
  const { first, later } = await sizeOf(code);
  const fetched = later.raw === 0 ? "–" : kilobytes(later.gzip);
  rows.push([name, kilobytes(first.gzip), kilobytes(first.raw), fetched]);
}

console.log(
  ["### What a page loads", table(["", "gzip", "minified", "gzip, fetched where a rule needs it"], rows)].join("\n\n"),
);
