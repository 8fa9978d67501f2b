import { fileURLToPath } from "node:url";
import { type LoadedCatalogue, loadCatalogue } from "@motlan/service";
import { beforeAll, expect, test } from "vitest";
import { tryExamples } from "./examples/try-examples.ts";
import { failedExamples } from "./problems/failed-examples.ts";
import { inWords } from "./problems/in-words.ts";

const folder = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));

let loaded: LoadedCatalogue;
beforeAll(async () => {
  const outcome = await loadCatalogue(folder);
  if (!outcome.ok) throw new Error("the catalogue does not load");
  loaded = outcome.value;
});

test("every procedure has examples", () => {
  expect(loaded.definitions.filter(({ examples }) => !examples.ok || examples.value.length === 0)).toEqual([]);
});

test("an example that says what does not come out is told with both", async () => {
  const definition = loaded.definitions.find(({ id }) => id === "birth-registration");
  const [example] = definition?.examples.ok ? definition.examples.value : [];
  if (!definition || !example) throw new Error("the birth registration has no example");
  const wrong = { ...example, expect: { ...example.expect, fees: { "late-levy": 1 }, due: "2026-12-24" } };
  const examples = { ok: true, value: [wrong] } as const;
  const alone = { ...loaded, definitions: [{ ...definition, examples }] };
  const [tried, ...more] = await tryExamples(alone);
  if (!tried) throw new Error("it was not tried");
  expect(tried.differences).toEqual([
    { of: "fees", expected: { "late-levy": 1 }, found: {} },
    { of: "due", expected: "2026-12-24", found: "2026-11-24" },
  ]);
  const [fees] = failedExamples(alone, [tried, ...more]);
  expect(fees).toMatchObject({
    level: "error",
    issue: {
      code: "example-fails",
      path: "examples[0].fees",
      params: { file: "procedures/birth-registration/examples.yaml", name: example.id, found: "{}" },
    },
  });
  const [place, vi, wanted, got] = fees ? inWords(fees, { languages: ["vi"], registers: {} }) : [];
  expect(place).toMatch(
    /^procedures\/birth-registration\/examples\.yaml:\d+:\d+ example-fails at examples\[0\]\.fees/u,
  );
  expect([vi, wanted, got].map((line) => line?.trim())).toEqual([
    `Ví dụ “${example.id}” chạy ra khác ở “fees”.`,
    'Cần có: {"late-levy":1}',
    "Đang là: {}",
  ]);
});

test("an answer that is never asked for, and a choice of what is not offered, are told: they try nothing", async () => {
  const definition = loaded.definitions.find(({ id }) => id === "marital-status");
  const example = definition?.examples.ok && definition.examples.value.find(({ id }) => id === "yen");
  if (!definition || !example) throw new Error("the certificate has no example yen");
  const answers = { ...example.answers, exemption: "1" };
  const wrong = { ...example, answers, choices: { ...example.choices, holder: ["nobody"] } };
  const examples = { ok: true, value: [wrong] } as const;
  const [tried] = await tryExamples({ ...loaded, definitions: [{ ...definition, examples }] });
  expect(tried?.differences).toEqual([
    { of: "answers.exemption", expected: "open", found: "hidden" },
    {
      of: "choices.holder",
      expected: ["nobody"],
      found: ["Hoàng Thị Yến · 03/12/1988", "Người khác, tôi được ủy quyền"],
    },
  ]);
});
