import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formats, ownNames, schemaNames, schemaOf } from "@motlan/procedure/compile";
import { expect, test } from "vitest";
import { schemas } from "./schemas.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const catalogue = join(root, "packages/catalogue");

interface Written {
  readonly $defs: Readonly<Record<string, { readonly anyOf?: readonly { readonly enum?: readonly string[] }[] }>>;
}

/** A schema as it was written, without the names that the catalogue had at that time. */
const nameless = ({ $defs, ...rest }: Written) => ({
  ...rest,
  $defs: Object.fromEntries(
    Object.entries($defs).map(([kind, it]) => [kind, it.anyOf?.[0]?.enum === undefined ? it : { type: "string" }]),
  ),
});

const read = async (...path: readonly string[]) => JSON.parse(await readFile(join(...path), "utf8"));

test("the schemas are written with the names that the catalogue has", async () => {
  const folder = await mkdtemp(join(tmpdir(), "motlan-schemas-"));
  await cp(catalogue, folder, {
    recursive: true,
    filter: (path) => !/catalogue\/(?:node_modules|schemas)/u.test(path),
  });
  const lines: string[] = [];
  expect(await schemas(folder, (line) => lines.push(line))).toBe(0);
  expect(lines).toEqual(schemaNames.map((name) => join("schemas", `${name}.schema.json`)));
  const { $defs } = await read(folder, "schemas/procedure.schema.json");
  expect($defs["code-list"].anyOf[0].enum).toContain("relation-to-child");
  expect($defs["service"].anyOf[0].enum).toContain("population.new-person");
  await rm(folder, { recursive: true });
});

test("of a catalogue that cannot be read the formats are written all the same", async () => {
  const folder = await mkdtemp(join(tmpdir(), "motlan-schemas-"));
  await cp(catalogue, folder, {
    recursive: true,
    filter: (path) => !/catalogue\/(?:node_modules|schemas|calendars)/u.test(path),
  });
  expect(await schemas(folder, () => {})).toBe(0);
  expect(await read(folder, "schemas/entity.schema.json")).toEqual(schemaOf("entity", ownNames));
  await rm(folder, { recursive: true });
});

// The names may lag behind: a schema refuses none. `npm run motlan schemas` writes the schemas anew.
test.each(schemaNames)("the schema of %s that editors use is that of the format", async (name) => {
  expect(nameless(await read(catalogue, "schemas", `${name}.schema.json`))).toEqual(schemaOf(name, ownNames));
});

test("an editor that opens the repository knows the schema of every format", async () => {
  const { "yaml.schemas": known } = await read(root, ".vscode/settings.json");
  expect(known).toEqual(
    Object.fromEntries(
      schemaNames.map((name) => [
        `packages/catalogue/schemas/${name}.schema.json`,
        `packages/catalogue/${formats[name].files}`,
      ]),
    ),
  );
});
