import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startPostgres, type TestPostgres } from "@motlan/testing";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fresh } from "./conformance/samples.ts";
import { valueOf } from "./conformance/value-of.ts";
import { submit } from "./crash/submit.fixture.ts";
import { type Moment, startWireProxy } from "./crash/wire-proxy.fixture.ts";
import { openStore } from "./open-store.ts";
import type { OpenStore } from "./opened-store.ts";

vi.setConfig({ testTimeout: 300_000 });

let server: TestPostgres;
let url: string;
let opened: OpenStore;
let sql: postgres.Sql;

beforeAll(async () => {
  server = await startPostgres();
  url = await server.url("crashes");
  opened = valueOf(await openStore({ kind: "postgres", url }));
  sql = postgres(url, { max: 1 });
  // The first job of a queue makes the queue, which is one statement more.
  await opened.store.enqueue({ name: "announce", data: null });
});
afterAll(async () => {
  await opened.close();
  await sql.end();
  await server.stop();
});

interface Submitter {
  readonly child: ChildProcess;
  readonly acknowledged: string[];
  readonly go: () => void;
  /** How it ended: its exit code, or the signal. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** A process that is ready to submit these dossiers. `onLine` hears of each acknowledgement. */
const submitter = async (at: string, ids: readonly string[], onLine = (): void => undefined): Promise<Submitter> => {
  const fixture = join(import.meta.dirname, "crash/submits.fixture.ts");
  const child = spawn(process.execPath, [fixture, at, ...ids], { stdio: ["pipe", "pipe", "ignore"] });
  const ended = once(child, "exit").then(([code, signal]) => code ?? signal);
  const acknowledged: string[] = [];
  const lines = createInterface({ input: child.stdout });
  await once(lines, "line");
  lines.on("line", (id) => {
    acknowledged.push(id);
    onLine();
  });
  return { child, acknowledged, go: () => child.stdin.write("go\n"), ended };
};

/** How many of each part of a submission are there: the dossier's move, event, seal, answer and job. */
const partsOf = async (id: string): Promise<readonly number[]> => {
  const [row] = await sql<{ parts: number[] }[]>`select array[
    (select count(*) from dossier where id = ${id} and seq = 1 and status = 'open'),
    (select count(*) from dossier_event where dossier_id = ${id}),
    (select count(*) from seal where dossier_id = ${id}),
    (select count(*) from answered_request where key = ${id}),
    (select count(*) from jobs.job where singleton_key = ${id})]::int[] as parts`;
  return row?.parts ?? [];
};

const whole = [1, 1, 1, 1, 1];
const nothing = [0, 0, 0, 0, 0];

/** The server notices by itself that a client is gone, and undoes what that one had not committed. */
const undone = async (): Promise<void> => {
  const [busy] = await sql`select 1 from pg_stat_activity
    where datname = current_database() and application_name = 'motlan' and state <> 'idle'`;
  if (busy !== undefined) await undone();
};

/** Two submissions, with the blow at the given statement: what each left, and how many statements were seen. */
const broken = async (statement: number, moment: Moment) => {
  const proxy = await startWireProxy(Number(new URL(url).port));
  const ids = [fresh("first"), fresh("second")];
  const at = Object.assign(new URL(url), { port: String(proxy.port) }).href;
  const { child, acknowledged, go, ended } = await submitter(at, ids);
  proxy.arm({ statement, moment, blow: () => child.kill("SIGKILL") });
  go();
  const end = await ended;
  proxy.close();
  await undone();
  const [first = [], second = []] = await Promise.all(ids.map(partsOf));
  return { ids, acknowledged, end, first, second, statements: proxy.count() };
};

test("a process killed before any statement of a submission, or after its first or last, leaves all of it or nothing", async () => {
  const unbroken = await broken(Number.POSITIVE_INFINITY, "before");
  expect(unbroken).toMatchObject({ end: 0, first: whole, second: whole, acknowledged: unbroken.ids });
  const each = unbroken.statements / 2;
  expect(each).toBe(12);
  const left = { before: 0, after: 0 };
  const all = Array.from({ length: each }, (_, index) => each + 1 + index);
  // After a statement in the middle it is as before the next one: the server has answered, and nothing else was sent.
  const blows = { before: all, after: [each + 1, 2 * each] } as const;
  for (const moment of ["before", "after"] as const) {
    for (const statement of blows[moment]) {
      const { ids, acknowledged, end, first, second } = await broken(statement, moment);
      expect({ end, first, acknowledged }).toEqual({ end: "SIGKILL", first: whole, acknowledged: [ids[0]] });
      expect([whole, nothing]).toContainEqual(second);
      left[moment] += second[0] ?? 0;
      await submit(opened.store, ids[1] ?? "");
      expect(await partsOf(ids[1] ?? "")).toEqual(whole);
    }
  }
  // Only who was killed between the commit and hearing of it left something that was not acknowledged.
  expect(left).toEqual({ before: 0, after: 1 });
});

test("a job whose process died at it is taken up again by another", async () => {
  const queue = fresh("queue");
  await opened.store.enqueue({ name: queue, data: "file the birth", key: "result-1" });
  const fixture = join(import.meta.dirname, "crash/dies-at-work.fixture.ts");
  const child = spawn(process.execPath, [fixture, url, queue], { stdio: ["ignore", "pipe", "ignore"] });
  await once(createInterface({ input: child.stdout }), "line");
  child.kill("SIGKILL");
  await once(child, "exit");
  // Its silence is noticed after a while: here that while is over.
  await sql`update jobs.job set heartbeat_on = now() - interval '1 minute' where name = ${queue}`;
  const again = Promise.withResolvers<unknown>();
  await opened.jobs.work(queue, (data) => Promise.resolve(again.resolve(data)));
  await opened.jobs.start();
  expect(await again.promise).toBe("file the birth");
});

test("what was acknowledged before the server was killed is there when it is back, and nothing is half there", async () => {
  const ids = Array.from({ length: 400 }, () => fresh("storm"));
  const enough = Promise.withResolvers<void>();
  let heard = 0;
  const { acknowledged, go, child, ended } = await submitter(url, ids, () => {
    heard += 1;
    if (heard === 25) enough.resolve();
  });
  go();
  await enough.promise;
  await server.crash();
  child.kill("SIGKILL");
  await ended;
  const parts = new Map<string, readonly number[]>();
  for (const id of ids) parts.set(id, await partsOf(id));
  expect(acknowledged.length).toBeGreaterThanOrEqual(25);
  expect(acknowledged.length).toBeLessThan(ids.length);
  for (const id of acknowledged) expect(parts.get(id)).toEqual(whole);
  for (const left of parts.values()) expect([whole, nothing]).toContainEqual(left);
});
