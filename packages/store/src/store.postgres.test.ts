import { startPostgres, type TestPostgres } from "@motlan/testing";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aDisclosure, aListing, anEvent, aResult, aRevocation, aSeal, fresh } from "./conformance/samples.ts";
import { started } from "./conformance/subject.ts";
import { valueOf } from "./conformance/value-of.ts";
import { describeStore } from "./conformance.ts";
import { openStore } from "./open-store.ts";
import type { OpenStore } from "./opened-store.ts";

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const open = async (url: string): Promise<OpenStore> => valueOf(await openStore({ kind: "postgres", url }));
const twenty = Array.from({ length: 20 }, (_, index) => index + 1);

describeStore("PostgreSQL", async () => open(await server.url("conformance")));

describe("many at once", () => {
  let opened: OpenStore;
  beforeAll(async () => {
    opened = await open(await server.url("many"));
  });
  afterAll(() => opened.close());

  test("of twenty appends with one number exactly one wins", async () => {
    const { id } = await started(opened);
    const append = (n: number) =>
      opened.store.append(id, [anEvent(1, `step-${n}`)], aListing({ seq: 1, step: `step-${n}` }));
    const won = await Promise.all(twenty.map(append));
    expect(won.filter(Boolean)).toHaveLength(1);
    const step = `step-${won.indexOf(true) + 1}`;
    expect(await opened.store.events(id)).toEqual([anEvent(1, step)]);
    expect((await opened.store.dossier(id))?.listing.step).toBe(step);
  });

  test("twenty numbers asked for at once are 1 to 20", async () => {
    const counter = fresh("counter");
    const take = () => opened.store.transact((tx) => tx.nextNumber(counter));
    const numbers = await Promise.all(twenty.map(take));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(twenty);
  });

  test("twenty submissions with one key are one dossier", async () => {
    const { id } = await started(opened);
    const key = fresh("key");
    const submit = (n: number) =>
      opened.store.transact(async (tx) => {
        const known = await tx.idempotent(key, "body");
        if (known !== null) return known;
        await tx.lockDossier(id);
        await tx.append(id, [anEvent(1)], aListing({ seq: 1 }));
        await tx.rememberAnswer(key, "body", n);
        return { answer: n };
      });
    const answers = await Promise.all(twenty.map(submit));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await opened.store.events(id)).toHaveLength(1);
  });

  test("who locked a dossier has it alone until the transaction ends", async () => {
    const { id } = await started(opened);
    const addStep = () =>
      opened.store.transact(async (tx) => {
        const seq = ((await tx.lockDossier(id))?.listing.seq ?? 0) + 1;
        return tx.append(id, [anEvent(seq)], aListing({ seq }));
      });
    const appended = await Promise.all(twenty.map(addStep));
    expect(appended).toEqual(twenty.map(() => true));
    expect((await opened.store.events(id)).map(({ seq }) => seq)).toEqual(twenty);
  });

  test("of twenty revocations of one result exactly one counts, and who locked it meanwhile sees it", async () => {
    const result = aResult(await started(opened));
    await opened.store.addResult(result);
    const revoke = (n: number) =>
      opened.store.transact(async (tx) => {
        const found = await tx.lockResult(result.id);
        return found?.revocation === null && tx.revoke(result.id, aRevocation({ reason: `lần ${n}` }));
      });
    const revoked = await Promise.all(twenty.map(revoke));
    expect(revoked.filter(Boolean)).toHaveLength(1);
  });

  test("who is coming to rest on a result is waited for by its revocation, and found by it", async () => {
    const sql = postgres(await server.url("many-seen"), { max: 1 });
    const isWaited = async (): Promise<void> => {
      const [waiting] = await sql`select 1 from pg_stat_activity where wait_event_type = 'Lock'`;
      if (waiting === undefined) await isWaited();
    };
    const result = aResult(await started(opened));
    await opened.store.addResult(result);
    const { id } = await started(opened);
    const [rested, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const resting = opened.store.transact(async (tx) => {
      await tx.lockResult(result.id);
      await tx.append(id, [anEvent(1)], aListing({ seq: 1, status: "open", restsOn: [result.id] }));
      rested.resolve();
      await go.promise;
    });
    await rested.promise;
    const revoking = opened.store.transact(async (tx) => {
      await tx.lockResult(result.id);
      await tx.revoke(result.id, aRevocation());
      return tx.dossiersRestingOn(result.id);
    });
    await Promise.race([revoking, isWaited()]);
    go.resolve();
    await resting;
    expect((await revoking).map((dossier) => dossier.id)).toEqual([id]);
    await sql.end();
  });

  test("a job is not seen before the transaction that asked for it commits", async () => {
    const name = fresh("job");
    const ran: unknown[] = [];
    const outside = Promise.withResolvers<void>();
    const inside = Promise.withResolvers<void>();
    await opened.jobs.start();
    await opened.jobs.work(name, (data) => {
      ran.push(data);
      (data === "outside" ? outside : inside).resolve();
      return Promise.resolve();
    });
    const asked = Promise.withResolvers<void>();
    const committed = opened.store.transact(async (tx) => {
      await tx.enqueue({ name, data: "inside" });
      asked.resolve();
      await outside.promise;
      expect(ran).toEqual(["outside"]);
    });
    await asked.promise;
    await opened.store.enqueue({ name, data: "outside" });
    await committed;
    await inside.promise;
    expect(ran).toEqual(["outside", "inside"]);
  });
});

test("four processes that open an empty database at once all find it migrated", async () => {
  const url = await server.url("starts");
  const stores = await Promise.all([open(url), open(url), open(url), open(url)]);
  expect(await Promise.all(stores.map((store) => store.ready()))).toEqual(
    stores.map(() => ({ store: true, migrations: true, jobs: false })),
  );
  await Promise.all(stores.map((store) => store.close()));
});

test("a store whose server was killed goes on when the server is back, and so do its jobs", async () => {
  const opened = await open(await server.url("outage"));
  const { promise, resolve } = Promise.withResolvers<unknown>();
  await opened.jobs.start();
  await opened.jobs.work("later", (data) => Promise.resolve(resolve(data)));
  await server.crash();
  const answers = async (tries: number): Promise<boolean> =>
    (await opened.ready()).store || (tries > 0 && answers(tries - 1));
  expect(await answers(20)).toBe(true);
  await opened.store.enqueue({ name: "later", data: "after the crash" });
  expect(await promise).toBe("after the crash");
  await opened.close();
});

describe("what stands in the tables", () => {
  let opened: OpenStore;
  let sql: postgres.Sql;
  beforeAll(async () => {
    const url = await server.url("tables");
    opened = await open(url);
    sql = postgres(url, { max: 1, onnotice: () => undefined });
    const dossier = await started(opened, { answers: { phone: "0912345678" } });
    await opened.store.append(dossier.id, [anEvent(1)], aListing({ seq: 1 }));
    await opened.store.putSeals(dossier.id, [aSeal({ value: "079190000001" })]);
    const result = aResult(dossier);
    await opened.store.addResult(result);
    await opened.store.revoke(result.id, aRevocation());
    await opened.store.openDisclosure(aDisclosure());
  });
  afterAll(async () => {
    await sql.end();
    await opened.close();
  });

  test("JSON is stored as itself, not as text in JSON", async () => {
    const [types] = await sql`select
      (select jsonb_typeof(answers) from dossier) as answers, (select jsonb_typeof(event) from dossier_event) as event,
      (select jsonb_typeof(value) from seal) as value, (select jsonb_typeof(provenance) from seal) as provenance,
      (select jsonb_typeof(definition) from procedure_version) as definition`;
    expect(types).toEqual({
      answers: "object",
      event: "object",
      value: "string",
      provenance: "object",
      definition: "object",
    });
  });

  test.each(["dossier_event", "procedure_version", "result", "result_revocation", "disclosure"])(
    "a row of %s is not taken out",
    async (table) => {
      await expect(sql`delete from ${sql(table)}`.execute()).rejects.toMatchObject({ code: "23001" });
      await expect(sql`truncate ${sql(table)} cascade`.execute()).rejects.toMatchObject({ code: "23001" });
    },
  );

  test.each([
    "update dossier_event set at = now()",
    "update procedure_version set added_at = now()",
    "update publication_act set act = 'approved'",
    "delete from draft_move",
    "update result set hash = ''",
    "update result_revocation set reason = ''",
    "update disclosure set person = ''",
    "update disclosure set outcome = 'found', law = ''",
  ])("%s is refused", async (statement) => {
    await expect(sql.unsafe(statement).execute()).rejects.toMatchObject({ code: "23001" });
  });
});
