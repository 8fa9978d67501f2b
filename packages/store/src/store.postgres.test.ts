import { startPostgres, type TestPostgres } from "@motlan/testing";
import { afterAll, beforeAll } from "vitest";
import { valueOf } from "./conformance/opened.ts";
import { describeStore } from "./conformance.ts";
import { openStore } from "./open-store.ts";

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

describeStore("PostgreSQL", async () =>
  valueOf(await openStore({ kind: "postgres", url: await server.url("conformance") })),
);
