import { PGlite } from "@electric-sql/pglite";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/pglite";
import { expect, test } from "vitest";
import { migrationsFolder } from "./migrate.ts";
import { disclosuresOf } from "./repositories/disclosures.ts";

/** As the country has them: hers are few among those of everybody. */
const looks = `
  insert into procedure_version (id, procedure_id, definition, added_at) values ('v', 'p', '{}', now());
  insert into dossier (id, procedure_version, filer, filer_name, started_at, answers, status, search, about, seq)
  select 'd' || n, 'v', 'f' || n, 'Mai', now(), '{}', 'draft', '', '', 0 from generate_series(1, 2000) n;
  insert into disclosure (id, at, person, register, service, elements, ref, dossier_id, procedure_code, law, by, outcome)
  select 'l' || n, now(), 'p' || n % 3000, 'population', 'person', '{}', 'filer', 'd' || n % 2000, '1', 'l', 'filer',
    'found' from generate_series(1, 20000) n;
  analyze;`;

test("the looks of one person are found by whom they were at and by her dossiers, and not among everybody's", async () => {
  const pglite = new PGlite();
  for (const { sql } of readMigrationFiles({ migrationsFolder }))
    for (const statement of sql) await pglite.exec(statement);
  await pglite.exec(looks);
  const asked: { query: string; params: unknown[] }[] = [];
  const db = drizzle(pglite, { logger: { logQuery: (query, params) => void asked.push({ query, params }) } });
  expect(await disclosuresOf(db, "f7", { limit: 101 })).toHaveLength(10);
  const [{ query, params } = { query: "", params: [] }] = asked;
  const { rows } = await pglite.query<{ "QUERY PLAN": string }>(`explain ${query}`, params);
  const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
  expect(plan).toContain("disclosure_of_person");
  expect(plan).toContain("disclosure_of_dossier");
  expect(plan).not.toContain("Seq Scan on disclosure");
  await pglite.close();
});
