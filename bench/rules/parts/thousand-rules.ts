import { gzipSync } from "node:zlib";
import { type Rule, toFunction } from "../../../packages/rules/src/index.ts";
import { figure, kilobytes } from "../../lib/figures.ts";
import { table } from "../../lib/markdown.ts";
import { median } from "../../lib/median.ts";
import { compiled, ruleTexts } from "../form-rules.ts";

const rulesPerGroup = 5;
const texts = ruleTexts(1000 / rulesPerGroup).map(({ text }) => text);

const heapUsed = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** Of what `make` gives while it is kept, after all else is cleared away. */
const heapOf = (make: () => unknown): { readonly bytes: number; readonly made: unknown } => {
  const before = heapUsed();
  const made = make();
  return { bytes: heapUsed() - before, made };
};

const timeOf = <T>(make: () => T): { readonly ms: number; readonly made: T } => {
  const start = performance.now();
  const made = make();
  return { ms: performance.now() - start, made };
};

const rounds = 15;
const again = (make: () => unknown): number => median(Array.from({ length: rounds }, () => timeOf(make).ms));

const publish = (): readonly string[] => texts.map((text) => JSON.stringify(compiled(text)));
const readRules = (published: readonly string[]): readonly Rule[] =>
  published.map((json) => {
    const rule: Rule = JSON.parse(json);
    return rule;
  });
const close = (rules: readonly Rule[]) => rules.map(toFunction);

const first = timeOf(publish);
const published = first.made;
const firstClosures = timeOf(() => close(readRules(published)));
const publishing = again(publish);
const rules = readRules(published);
const reading = again(() => readRules(published));
const closing = again(() => close(rules));
const trees = heapOf(() => readRules(published));
const closures = heapOf(() => close(rules));
const whole = `[${published.join(",")}]`;

const row = (what: string, value: string): readonly string[] => [what, value];

console.log(
  [
    "### A thousand rules: five kinds, each with 200 other names and numbers",
    table(
      ["", "of 1,000 rules"],
      [
        row("text → published JSON, the first time in a new process", `${figure(first.ms)} ms`),
        row("text → published JSON, warm", `${figure(publishing)} ms`),
        row("published JSON, as text", kilobytes(whole.length)),
        row("published JSON, gzip", kilobytes(gzipSync(whole).length)),
        row("published JSON → closures, the first time in a new process", `${figure(firstClosures.ms)} ms`),
        row("JSON.parse, warm", `${figure(reading)} ms`),
        row("rules → closures, warm", `${figure(closing)} ms`),
        row("memory of the rules that were read", kilobytes(trees.bytes)),
        row("memory of their closures", kilobytes(closures.bytes)),
      ],
    ),
  ].join("\n\n"),
);
