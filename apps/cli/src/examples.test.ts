import { fileURLToPath } from "node:url";
import { type LoadedCatalogue, loadCatalogue } from "@motlan/service";
import { beforeAll, expect, test } from "vitest";
import { type Tried, tryExamples } from "./examples/try-examples.ts";

const folder = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));

let loaded: LoadedCatalogue;
beforeAll(async () => {
  const outcome = await loadCatalogue(folder);
  if (!outcome.ok) throw new Error("the catalogue does not load");
  loaded = outcome.value;
});

const told = ({ example, differences }: Tried) => ({ example: `${example.procedure}.${example.id}`, differences });

test("every example of the catalogue comes out as it says, filled in earnest against registers that answer", async () => {
  const tried = await tryExamples(loaded);
  expect(tried.length).toBeGreaterThan(20);
  expect(tried.map(told).filter(({ differences }) => differences.length > 0)).toEqual([]);
}, 120_000);

test("every procedure has examples", () => {
  expect(loaded.definitions.filter(({ examples }) => !examples.ok || examples.value.length === 0)).toEqual([]);
});

test("an example that says what does not come out is told with both", async () => {
  const [definition] = loaded.definitions;
  const [example] = definition?.examples.ok ? definition.examples.value : [];
  if (!definition || !example) throw new Error("the first procedure has no example");
  const wrong = { ...example, expect: { ...example.expect, fees: { "late-levy": 1 }, due: "2026-12-24" } };
  const [tried] = await tryExamples({
    ...loaded,
    definitions: [{ ...definition, examples: { ok: true, value: [wrong] } }],
  });
  expect(tried?.differences).toEqual([
    { of: "fees", expected: { "late-levy": 1 }, found: {} },
    { of: "due", expected: "2026-12-24", found: "2026-11-24" },
  ]);
}, 60_000);
