import { readFileSync } from "node:fs";
import { type Env, pending, toFunction, type Value } from "@motlan/rules";
import { expect, test } from "vitest";
import { compileProcedure } from "./procedure.ts";
import { catalogueWithKinds, withComputed } from "./with-table.fixture.ts";

const page = readFileSync(new URL("../../../../docs/rule-language.md", import.meta.url), "utf8");

const blocksOf = (info: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${info}\\n(.*?)^\`\`\`$`, "gmsu"))].map(([, text = ""]) => text);

type Given = Readonly<Record<string, Value | typeof pending>>;

const valueOf = (text: string): Value | typeof pending => {
  if (text === "pending") return pending;
  const value: Value = JSON.parse(text);
  return value;
};

const givenOf = (text = ""): Given =>
  Object.fromEntries(
    [...text.matchAll(/([\w.]+) = ([^;]+?)(?:; |$)/gu)].map(([, name = "", value = ""]) => [name, valueOf(value)]),
  );

/** `// => 2`, `// disability = null => null` */
const casesOf = (text: string) =>
  [...text.matchAll(/^\/\/ (?:(.+) )?=> (.+)$/gmu)].map(([, given, expected = ""]) => ({
    given: givenOf(given),
    expected: valueOf(expected),
  }));

const world: { readonly today: string; readonly names: Readonly<Record<string, readonly [unknown, Value]>> } =
  JSON.parse(blocksOf("json world")[0] ?? "");

const envOf = (given: Given): Env => ({
  today: world.today,
  status: () => "found",
  read: (path) => given[path] ?? (path in given ? null : (world.names[path]?.[1] ?? null)),
});

test("the page's tables, as a designer writes them, give what stands below them", () => {
  const tables = blocksOf("yaml table");
  expect(tables.length).toBeGreaterThan(0);
  for (const [index, computed] of tables.entries()) {
    const text = withComputed(computed.trimEnd());
    const compiled = compileProcedure({ file: "procedure.yaml", text }, catalogueWithKinds());
    const rule = compiled.ok ? compiled.value.fields.levy?.computed : undefined;
    if (rule === undefined) throw new Error(JSON.stringify(compiled));
    const cases = casesOf(blocksOf("feel table")[index] ?? "");
    expect(cases.length).toBeGreaterThan(3);
    for (const { given, expected } of cases) expect(toFunction(rule)(envOf(given))).toEqual(expected);
  }
});

test("the page's deadlines and authority can be written so", () => {
  const written = blocksOf("yaml handling").flatMap((block) => block.split(/^(?=deadline:|handled-by:)/mu));
  expect(written.length).toBeGreaterThan(3);
  const whole = withComputed("computed: copies");
  for (const part of written) {
    const [key = ""] = part.split(":");
    const text = whole.replace(new RegExp(`^${key}: .*$`, "mu"), () => part.trimEnd());
    expect(text).not.toBe(whole);
    expect(compileProcedure({ file: "procedure.yaml", text }, catalogueWithKinds())).toMatchObject({ ok: true });
  }
});
