import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Call, keysFor, offersIn } from "@motlan/prefill";
import { loadCatalogue } from "@motlan/service";
import { startStateSystems } from "@motlan/state-systems";
import { perSystem } from "@motlan/state-systems/stand-ins";
import { expect, test } from "vitest";
import { registersPage } from "./registers/page.ts";

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));
const page = fileURLToPath(new URL("../../../docs/registers.md", import.meta.url));

const loaded = await loadCatalogue(catalogue);
if (!loaded.ok) throw new Error("the catalogue does not load");
const written = registersPage(loaded.value.catalogue).split("\n");

test("docs/registers.md says what the catalogue says; if it does not, `npm run motlan registers` writes it anew", async () => {
  expect((await readFile(page, "utf8")).split("\n")).toEqual(written);
});

test("a service that differs by province is told with its provinces, and a closed register as closed", () => {
  const lines = written.filter((line) => line.startsWith("| `dwellings`"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("đang trả lời · live (Thành phố Hà Nội, ");
  expect(lines[0]).toContain("chưa hỏi · planned (tỉnh khác · elsewhere)");
  expect(written.find((line) => line.includes("Thanh tra Chính phủ"))).toContain("closed to forms");
});

const lineWith = (label: string) => written.find((it) => it.includes(label)) ?? "";

test("what is sensitive is told with the laws under which it may be asked, or with none", () => {
  expect(lineWith("Ethnic group")).toContain("nhạy cảm · sensitive: Luật Hộ tịch 60/2014/QH13");
  expect(lineWith("Blood type")).toContain("nhạy cảm · sensitive |");
});

/** What the stand-in of a register tells of a record by all that the first such service gives, in our words. */
const told = async (
  urls: Readonly<Record<string, string>>,
  register: string,
  { ref, entity, given }: Pick<Call, "ref" | "entity" | "given">,
) => {
  const services = Object.values(loaded.value.catalogue.registers[register]?.services ?? {});
  const service = services.find(({ about, matches, ...it }) => about === entity && it.given.length > 0 && !matches);
  if (service === undefined) throw new Error(`${register} tells nothing of ${entity}`);
  const call: Call = { ref, entity, service, given, elements: Object.keys({ ...service.gives, ...service.related }) };
  const purpose = { maThuTuc: "1.004222", maHoSo: "H26.107-261122-0001", canCu: ["68/2020/QH14"], maYeuCau: "1" };
  const asked = Object.entries(service.identify).map(([key, it]) => [key, typeof it === "string" ? given[it] : null]);
  const body = { ...Object.fromEntries(asked), truongDuLieu: keysFor(call), mucDich: purpose };
  const answer = await fetch(`${urls[register]}${service.path}`, { method: "POST", body: JSON.stringify(body) });
  const { banGhi } = await answer.json();
  return Object.fromEntries(
    offersIn(call, banGhi, loaded.value.catalogue).map(({ ref: of, element, value }) => [`${of}.${element}`, value]),
  );
};

test("what stand-ins tell of a company and of a household is read in our words", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "motlan-registers-"));
  const systems = await startStateSystems({ ports: perSystem(() => 0), host: "127.0.0.1", dataDir, clients: [] });
  const urls: Readonly<Record<string, string>> = systems.urls;
  try {
    expect(
      await told(urls, "business", { ref: "company", entity: "organisation", given: { taxCode: "0300588569" } }),
    ).toEqual({
      "company.representativeTitle": "Giám đốc",
      "company.representative": ["company.representative"],
      "company.representative.fullName": { family: "Trần", middle: "Văn", given: "Ban" },
    });
    expect(
      await told(urls, "residence", { ref: "mai", entity: "person", given: { personalId: "001196012345" } }),
    ).toMatchObject({
      "mai.household.size": 5,
      "mai.household.address": { commune: "00166" },
      "mai.household.head.personalId": "036062000815",
    });
  } finally {
    await systems.stop();
    await rm(dataDir, { recursive: true });
  }
});

const { entities } = loaded.value.catalogue;
const dictionary = await readFile(new URL("../../../docs/dictionary.md", import.meta.url), "utf8");

/** A line of the page on the national dictionary: from which source, what, where it is declared, by which code. */
interface Entry {
  readonly source: string;
  readonly what: string;
  readonly where: string;
  readonly codes: readonly string[];
}

const quoted = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name);

const entries: readonly Entry[] = [...dictionary.matchAll(/^\| (?!:--|Nguồn)(.+) \|$/gmu)].map(([, row = ""]) => {
  const [source = "", what = "", where = "", codes = ""] = row.split(" | ");
  return { source, what, where, codes: quoted(codes) };
});

const declared = (name: string) => {
  const [entity = "", part = ""] = name.split(".");
  return entities[entity]?.elements[part] ?? entities[entity]?.relations[part];
};

test("every entry of the national dictionary names where it is declared, by its code, or says why it is not", () => {
  expect(entries.length).toBeGreaterThan(150);
  for (const { what, where, codes } of entries) {
    const names = quoted(where);
    expect([what, names.filter((name) => declared(name) === undefined)]).toEqual([what, []]);
    expect([what, names.length > 0 || /^– \S.* · \S/u.test(where)]).toEqual([what, true]);
    const borne = names.flatMap((name) => {
      const it = declared(name);
      return it !== undefined && "code" in it ? [it.code] : [];
    });
    expect([what, codes]).toEqual([what, [...new Set(borne)]]);
  }
});

test("no element bears a code that the page does not tell of it", () => {
  const told = new Set(entries.flatMap(({ where }) => quoted(where)));
  const bearing = Object.values(entities).flatMap(({ id, elements }) =>
    Object.values(elements).flatMap((it) => (it.code === undefined ? [] : [`${id}.${it.id}`])),
  );
  expect(bearing.length).toBeGreaterThan(80);
  expect(bearing.filter((name) => !told.has(name))).toEqual([]);
});

const brief = new URL("../../../../shared/domain/", import.meta.url);

/** What a cell names, one by one. */
const pieces = (cell: string): readonly string[] =>
  cell
    .replaceAll(/`?\[[A-Z,]+\]`?|[`*]/gu, "")
    .split(/[,;:{}()→…]|\.\s/u)
    .map((it) => it.trim().replace(/\.$/u, ""))
    .filter((it) => it !== "");

const rowsIn = (text: string, title: string): readonly (readonly string[])[] =>
  [...(text.split(/^### /mu).find((it) => it.startsWith(title)) ?? "").matchAll(/^\| (.+) \|$/gmu)]
    .map(([, row = ""]) => row.split(" | "))
    .slice(1)
    .filter(([first = ""]) => !first.startsWith(":--") && !first.startsWith("---"));

/** What the official records of procedures are prefilled from, where a record names it by a plain key. */
const prefilledFrom = (records: URL): readonly string[] =>
  globSync("[0-9]*.yaml", { cwd: fileURLToPath(records) }).flatMap((file) =>
    [
      ...readFileSync(new URL(file, records), "utf8").matchAll(
        /- source: (?!system|danhmuc)\S+\n +element: ([A-Za-z]+(?:\.\w+|\[\])+|[a-z]+[A-Z]\w*)\n/gu,
      ),
    ].map(([, key = ""]) => key),
  );

const known = new Set(entries.flatMap(({ what }) => [what, ...pieces(what)]));
const knownOf = (source: string) =>
  new Set(entries.filter((it) => it.source === source).flatMap(({ what }) => pieces(what)));

// What the dictionary is read from does not ship with the project.
if (existsSync(brief))
  test("everything that the population database, the other registers and the records name is on the page", () => {
    const text = readFileSync(new URL("vietnam.md", brief), "utf8");
    const people = rowsIn(text, "3.1").map(([, , key = ""]) => key.replaceAll(/[`|]/gu, "").trim());
    expect(people.length).toBe(26);
    expect(people.filter((key) => !known.has(key))).toEqual([]);
    const others = rowsIn(text, "3.2").map(([source = "", content = ""]) => ({
      content: pieces(content),
      listed: knownOf(source.replaceAll(/ `\[[A-Z,]+\]`/gu, "")),
    }));
    expect(others.length).toBeGreaterThan(15);
    expect(others.flatMap(({ content, listed }) => content.filter((it) => !listed.has(it)))).toEqual([]);
    const prefilled = prefilledFrom(new URL("procedures/", brief));
    expect(prefilled.length).toBeGreaterThan(250);
    expect([...new Set(prefilled)].filter((key) => !known.has(key))).toEqual([]);
  });
