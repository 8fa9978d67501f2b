import { join } from "node:path";
import { count, times } from "../lib/figures.ts";
import { interleaved, type Plan, warm } from "../lib/interleaved.ts";
import { machine } from "../lib/machine.ts";
import { rewriteSection, table } from "../lib/markdown.ts";
import type { Engine } from "./engine.ts";
import { ajv } from "./engines/ajv.ts";
import ours from "./engines/ours.ts";
import { plain } from "./engines/plain.ts";
import { survey } from "./engines/survey.ts";
import { zod } from "./engines/zod.ts";
import type { Values } from "./neutral-form.ts";
import { ownForm } from "./own-form.ts";
import { peersForm } from "./peers-form.ts";
import type { Sample } from "./sample.ts";
import { wrongIn } from "./wrong-in.ts";

// How fast a whole form is validated, beside others; the tables go to docs/benchmarks.md.

const plan: Plan = { warmMs: 300, sampleMs: 100, samples: 11 };

const engines: readonly Engine[] = [plain, ours, await ajv(), await zod(), await survey()];

const same = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].toSorted().join() === [...new Set(b)].toSorted().join();

type Given = (values: Values) => Values;

/** As a program has them that put them there one by one: how the peers' benchmark does it. */
const asMade: Given = (values) => values;

/** As a server has them that read them from JSON. V8 keeps some hundred of them at fixed places. */
const asRead: Given = (values) => JSON.parse(JSON.stringify(values));

interface Figures {
  readonly right: number;
  readonly wrong: number;
}

const measure = async (sample: Sample, given: Given, size: number): Promise<readonly Figures[]> => {
  const { formOf, rightValues, wrongValues } = sample;
  const form = formOf(size);
  const sets = [rightValues(form), wrongValues(form)].map(given);
  const timed = engines.flatMap(({ name, compile }) => {
    const validate = compile(form);
    for (const values of [...sets, {}])
      if (!same(validate(values), wrongIn(form, values)))
        throw new Error(`${name} finds others wrong in ${size} fields`);
    return sets.map((values, index) => ({ name: `${name} ${index}`, run: () => validate(values) }));
  });
  const ready = [];
  for (const one of timed) ready.push(await warm(one, plan));
  const perSecond = await interleaved(ready, plan);
  const of = (name: string) => perSecond.get(name) ?? Number.NaN;
  return engines.map(({ name }) => ({ right: of(`${name} 0`), wrong: of(`${name} 1`) }));
};

const sizes = [50, 300, 1000];
const head = ["engine", ...sizes.flatMap((size) => [`${size}, all right`, `${size}, some wrong`])];

const tableOf = async (sample: Sample, given: Given): Promise<string> => {
  const figures: (readonly Figures[])[] = [];
  for (const size of sizes) {
    console.error(`${size} fields …`);
    figures.push(await measure(sample, given, size));
  }
  const cell = (row: number, size: number, key: keyof Figures): string => {
    const [own, limit] = [figures[size]?.[row]?.[key] ?? Number.NaN, figures[size]?.[0]?.[key] ?? Number.NaN];
    return `${count(own)} (${times(limit / own)})`;
  };
  const rows = engines.map(({ name, generatesCode }, row) => [
    generatesCode ? `${name} ¹` : name,
    ...sizes.flatMap((_, size) => [cell(row, size, "right"), cell(row, size, "wrong")]),
  ]);
  return table(head, rows);
};

const text = [
  `Measured ${machine()}`,
  "### The peers' form, filled in one by one",
  await tableOf(peersForm, asMade),
  "### The peers' form, read from JSON",
  await tableOf(peersForm, asRead),
  "### Our own form, read from JSON",
  await tableOf(ownForm, asRead),
  "¹ Makes JavaScript source and has it compiled, where it may.",
].join("\n\n");
rewriteSection(join(import.meta.dirname, "../../docs/benchmarks.md"), "validate", text);
console.log(text);
process.exit(0);
