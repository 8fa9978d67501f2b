import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type LoadedCatalogue, loadCatalogue } from "@motlan/service";
import { beforeAll, expect, test } from "vitest";
import { type Tried, triedAs } from "./examples/try-examples.ts";
import { type Measured, measure } from "./once-only/measure.ts";
import { reportOf } from "./once-only/report.ts";
import { prefillPageOf, upOf } from "./prefill-page/page.ts";

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));
const page = fileURLToPath(new URL("../../../docs/once-only.md", import.meta.url));
const prefill = fileURLToPath(new URL("../../../docs/prefill.md", import.meta.url));

let loaded: LoadedCatalogue;
let measured: readonly Measured[];
const tried: Tried[] = [];
// All forms are filled once for both: to fill them takes most of a minute.
beforeAll(async () => {
  const outcome = await loadCatalogue(catalogue);
  if (!outcome.ok) throw new Error("the catalogue does not load");
  loaded = outcome.value;
  measured = await measure(loaded, { seen: (example, form) => tried.push(triedAs(example, form)) });
}, 600_000);

const told = ({ example, differences }: Tried) => ({ example: `${example.procedure}.${example.id}`, differences });

test("every example of the catalogue comes out as it says, filled in earnest against registers that answer", () => {
  expect(tried.length).toBeGreaterThan(60);
  expect(tried.map(told).filter(({ differences }) => differences.length > 0)).toEqual([]);
});

test("docs/once-only.md says what is measured now; if it does not, `npm run motlan once-only` writes it anew", async () => {
  expect((await readFile(page, "utf8")).split("\n")).toEqual(reportOf(loaded, measured).split("\n"));
});

const isOfAllUp = (line: string): boolean => line.split(" | ")[2] === "–";

test("docs/prefill.md says what is asked and filled with all registers up; `npm run motlan prefill` writes it anew", async () => {
  const lines = prefillPageOf(loaded, upOf(measured)).split("\n").filter(isOfAllUp);
  expect(lines.length).toBeGreaterThan(100);
  expect((await readFile(prefill, "utf8")).split("\n").filter(isOfAllUp)).toEqual(lines);
});
