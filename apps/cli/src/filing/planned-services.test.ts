import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatePopulation } from "@motlan/population";
import type { Catalogue } from "@motlan/procedure";
import { type Context, type Filer, type Holding, loadCatalogue, myData } from "@motlan/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { triedForm } from "../try/tried-form.ts";
import { filerOf } from "./filers.ts";
import { type House, openHouse } from "./house.ts";
import { valueOf } from "./value-of.ts";

const ours = fileURLToPath(new URL("../../../../packages/catalogue", import.meta.url));
const loaded = valueOf(await loadCatalogue(ours));

/** Our catalogue compiled with one word of it changed: what is planned is live. */
const compiledLive = async (): Promise<Catalogue> => {
  const folder = await mkdtemp(join(tmpdir(), "motlan-live-"));
  await cp(ours, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  for (const name of await readdir(join(folder, "registers"))) {
    const file = join(folder, "registers", name);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replaceAll(/^ {4}status: planned$/gmu, "    status: live"));
  }
  const { catalogue } = valueOf(await loadCatalogue(folder));
  await rm(folder, { recursive: true });
  return catalogue;
};

let live: Catalogue;
let house: House;
beforeAll(async () => {
  live = await compiledLive();
  house = await openHouse(loaded);
});
afterAll(() => house.close());

/** The house by one of the catalogues, and which services it asks. */
const under = (catalogue: Catalogue) => {
  const asked = new Set<string>();
  const { source } = house.ctx;
  const ask: typeof source.ask = (question) => {
    asked.add(`${question.service.register}.${question.service.id}`);
    return source.ask(question);
  };
  const ctx: Context = { ...house.ctx, catalogue, source: { ...source, ask } };
  return { ctx, asked };
};

/** The form of a divorced woman while civil status, which has divorces noted, is silent. */
const divorced = async (catalogue: Catalogue) => {
  const { ctx, asked } = under(catalogue);
  await house.cutOff("civil-status");
  const script = { answers: { maritalStatus: "3" }, choices: { holder: ["filer"] } };
  const { state } = valueOf(await triedForm(ctx, filerOf("yen"), { procedureId: "marital-status", script }));
  await house.cutOff(null);
  const sealed = Object.entries(state.sealed).filter(([path]) => path.startsWith("divorce."));
  return { asked, sealed: sealed.map(([path, { value, register }]) => [path, value, register]) };
};

test("a divorce that civil status does not tell is asked of her while the court's database is planned", async () => {
  const { asked, sealed } = await divorced(loaded.catalogue);
  expect(sealed).toEqual([]);
  expect(asked).toContain("civil-status.ended-marriage");
  expect(asked).not.toContain("court.divorce");
});

test("once it is live the court is asked in her form, and fills in number, day and court of the decision", async () => {
  const { asked, sealed } = await divorced(live);
  expect(asked).toContain("court.divorce");
  expect(sealed).toHaveLength(3);
  expect(sealed).toEqual(
    expect.arrayContaining([
      ["divorce.court", "Tòa án nhân dân quận Cầu Giấy, thành phố Hà Nội", "court"],
      ["divorce.date", "2023-05-22", "court"],
      ["divorce.number", "87/2023/QĐST-HNGĐ", "court"],
    ]),
  );
});

const visit = async (ctx: Context, filer: Filer, only: readonly string[] | null): Promise<readonly Holding[]> => {
  const said = new Map<string, Holding>();
  for await (const holdings of valueOf(await myData(ctx, filer, only)))
    for (const holding of holdings) said.set(holding.register.id, holding);
  return [...said.values()];
};

const planned = Object.values(loaded.catalogue.registers).flatMap(({ id, services }) =>
  Object.values(services).flatMap((service) => (service.status === "planned" ? [`${id}.${service.id}`] : [])),
);

test("whoever looks at what is held of her has nothing asked that is planned", async () => {
  const { ctx, asked } = under(loaded.catalogue);
  await visit(ctx, filerOf("mai"), null);
  expect(asked.size).toBeGreaterThan(10);
  expect(planned.filter((service) => asked.has(service))).toEqual([]);
});

const { people } = generatePopulation({ seed: 2026, today: "2026-11-24" });

/** What the register holds of the first person of whom it holds anything, by its titles. */
const heldOf = async (register: string): Promise<readonly string[]> => {
  const { ctx } = under(live);
  for (const { personalId } of people) {
    const filer: Filer = { personalId, name: "", level: 2, phone: null, email: null };
    const [holding] = await visit(ctx, filer, [register]);
    expect(holding?.state).toMatch(/^(?:found|none)$/u);
    const [record] = holding?.answers.flatMap(({ related }) => related) ?? [];
    if (record) return record.values.map(({ element }) => element);
  }
  return [];
};

test.each([
  ["court", ["number", "date", "court"]],
  ["finance", ["number", "date", "amount", "paidFor"]],
  ["tax", ["number", "office", "owes"]],
  ["violations", ["number", "date", "authority", "conduct", "served"]],
  ["agriculture", ["number", "crop", "address"]],
])("once the register %s is live, whoever looks at what is held of her sees there what it gives", async (id, gives) => {
  expect(await heldOf(id)).toEqual(gives);
});
