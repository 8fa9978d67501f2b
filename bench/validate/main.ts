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
import { formOf, rightValues, wrongIn, wrongValues } from "./forms.ts";
import type { Values } from "./neutral-form.ts";

// How fast a whole form is validated, beside others; the tables go to docs/benchmarks.md.

const plan: Plan = { warmMs: 300, sampleMs: 100, samples: 11 };

const engines: readonly Engine[] = [plain, ours, await ajv(), await zod(), await survey()];

const same = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].toSorted().join() === [...new Set(b)].toSorted().join();

/** As a server has them, which reads them from JSON. */
const asSent = (values: Values): Values => JSON.parse(JSON.stringify(values));

interface Figures {
  readonly right: number;
  readonly wrong: number;
}

const measure = async (size: number): Promise<readonly Figures[]> => {
  const form = formOf(size);
  const sets = [rightValues(form), wrongValues(form)].map(asSent);
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

const started = `Measured ${machine()}`;
const sizes = [50, 300, 1000];
const figures: (readonly Figures[])[] = [];
for (const size of sizes) {
  console.error(`${size} fields …`);
  figures.push(await measure(size));
}

const cell = (row: number, size: number, key: keyof Figures): string => {
  const [own, limit] = [figures[size]?.[row]?.[key] ?? Number.NaN, figures[size]?.[0]?.[key] ?? Number.NaN];
  return `${count(own)} (${times(limit / own)})`;
};

const rows = engines.map(({ name, generatesCode }, row) => [
  generatesCode ? `${name} ¹` : name,
  ...sizes.flatMap((_, size) => [cell(row, size, "right"), cell(row, size, "wrong")]),
]);
const head = ["engine", ...sizes.flatMap((size) => [`${size}, all right`, `${size}, some wrong`])];
const text = [started, table(head, rows), "¹ Makes JavaScript source and has it compiled, where it may."].join("\n\n");
rewriteSection(join(import.meta.dirname, "../../docs/benchmarks.md"), "validate", text);
console.log(text);
process.exit(0);
