import { fileURLToPath } from "node:url";
import type { Example } from "@motlan/procedure";
import { type LoadedCatalogue, loadCatalogue } from "@motlan/service";
import { beforeAll, expect, test } from "vitest";
import { checkExamples } from "./check-examples.ts";

const folder = fileURLToPath(new URL("../../../../packages/catalogue", import.meta.url));

let loaded: LoadedCatalogue;
beforeAll(async () => {
  const outcome = await loadCatalogue(folder);
  if (!outcome.ok) throw new Error("the catalogue does not load");
  loaded = outcome.value;
});

/** What is told where the first example of the birth registration is otherwise. */
const told = (change: Partial<Example>) => {
  const birth = loaded.definitions.find(({ id }) => id === "birth-registration");
  const [example, ...more] = birth?.examples.ok ? birth.examples.value : [];
  if (!birth || !example) throw new Error("the birth registration has no example");
  const changed = { ...birth, examples: { ok: true, value: [{ ...example, ...change }, ...more] } } as const;
  return checkExamples({ ...loaded, definitions: loaded.definitions.map((it) => (it === birth ? changed : it)) });
};

const file = "procedures/birth-registration/examples.yaml";

test("the catalogue's own examples name people and examples that there are", () => {
  expect(checkExamples(loaded)).toEqual([]);
});

test("somebody who is nobody is told with the place, and with who was meant", () => {
  expect(told({ who: "maii" })).toEqual([
    {
      code: "person-unknown",
      path: "examples[0].who",
      params: { file, line: 3, column: 10, name: "maii", suggestion: "mai" },
    },
  ]);
});

test("an example that comes after none that there is, or after itself, is told", () => {
  expect(told({ after: ["marital-status.yenn"] })).toMatchObject([
    { code: "example-unknown", params: { file, name: "marital-status.yenn", suggestion: "marital-status.yen" } },
  ]);
  expect(told({ after: ["birth-registration.mai"] })).toMatchObject([{ code: "example-after-itself" }]);
});
