import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/pglite";
import { expect, test } from "vitest";
import { migrationsFolder } from "./migrate.ts";
import { publicationActs } from "./repositories/procedure-versions.ts";
import { resultById } from "./repositories/results.ts";

const names = async (): Promise<readonly string[]> => {
  const journal: { entries: readonly { tag: string }[] } = JSON.parse(
    await readFile(join(migrationsFolder, "meta/_journal.json"), "utf8"),
  );
  return journal.entries.map(({ tag }) => tag);
};

/** An old certificate: the child's number from a register, or typed. */
const oldResult = (id: string, provenance: string) => `
  insert into result (id, type, number, dossier_id, procedure_version, authority, issued_at, signed_by, visible_to,
    "values", hash)
  values ('${id}', 'birth-certificate', '1/2026', 'd', 'v', '00166', now(), '{"name":"Hà","title":"Chủ tịch"}', '{}',
    '{"child.personalId": {"value": "001326000001", "provenance": {"kind": "${provenance}"}},
      "child.fullName": {"value": {"family": "Trần", "middle": "Minh", "given": "An"}}}', 'h')`;

/** A database as it was before a migration, and what brings it up to today. */
const before = async (migration: string) => {
  const pglite = new PGlite();
  const migrations = readMigrationFiles({ migrationsFolder });
  const first = (await names()).findIndex((tag) => tag.endsWith(migration));
  const run = async (from: number, to?: number): Promise<void> => {
    for (const { sql } of migrations.slice(from, to)) for (const statement of sql) await pglite.exec(statement);
  };
  await run(0, first);
  return { pglite, migrate: () => run(first) };
};

test("results issued before results had owners are told whom they are of, and stay as they were issued", async () => {
  const { pglite, migrate } = await before("_revocations");
  await pglite.exec(`
    insert into procedure_version (id, procedure_id, definition, published_at)
    values ('v', 'birth-registration', '{"result": {"about": "child"}}', now());
    insert into dossier (id, procedure_version, filer, filer_name, started_at, answers, status, search, about, seq)
    values ('d', 'v', '001196012345', 'Mai', now(), '{}', 'closed', '', '', 1);
    ${oldResult("vouched", "register")}; ${oldResult("typed", "citizen")};`);
  await migrate();
  const [vouched, typed] = [await resultById(drizzle(pglite), "vouched"), await resultById(drizzle(pglite), "typed")];
  const name = "Trần Minh An";
  expect(vouched).toMatchObject({ about: [{ personalId: "001326000001", name }], owners: ["001326000001"], hash: "h" });
  expect(typed).toMatchObject({ about: [{ personalId: null, name }], owners: ["001196012345"], validUntil: null });
  await expect(pglite.exec("update result set hash = ''")).rejects.toThrow("append-only");
  await pglite.close();
});

test("what was published before there were acts is in force since its day, the last one last", async () => {
  const { pglite, migrate } = await before("_publishing");
  await pglite.exec(`
    insert into procedure_version (id, procedure_id, definition, published_at) values
      ('p@2', 'p', '{}', '2026-07-02 18:00:00Z'), ('p@1', 'p', '{}', '2026-07-01 10:00:00Z');`);
  await migrate();
  expect(await publicationActs(drizzle(pglite))).toMatchObject([
    { version: "p@1", seq: 1, act: "installed", effectiveFrom: "2026-07-01" },
    { version: "p@2", seq: 1, act: "installed", effectiveFrom: "2026-07-03" },
  ]);
  await pglite.close();
});
