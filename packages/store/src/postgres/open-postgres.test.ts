import { createServer, type Server } from "node:net";
import { startPostgres, type TestPostgres } from "@motlan/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { valueOf } from "../conformance/value-of.ts";
import { openStore } from "../open-store.ts";
import { judge } from "./probe.ts";

let server: TestPostgres;
let url: string;
/** Takes connections and says nothing. */
let silent: Server;

beforeAll(async () => {
  server = await startPostgres();
  url = await server.url("opening");
  silent = createServer().listen(0, "127.0.0.1");
});
afterAll(async () => {
  silent.close();
  await server.stop();
});

const open = (to: string) => openStore({ kind: "postgres", url: to });

const changed = (change: (url: URL) => void): string => {
  const copy = new URL(url);
  change(copy);
  return copy.href;
};

const address = () => ({ host: "127.0.0.1", port: Number(new URL(url).port), database: "opening" });

test("an open store says where it is, without user and password", async () => {
  const opened = valueOf(await open(url));
  expect(opened.describe).toMatch(/^PostgreSQL 18\.\d+ at 127\.0\.0\.1:\d+\/opening$/u);
  await opened.close();
});

test("nobody at the port is an unreachable store, with what to check", async () => {
  const issues = [
    {
      code: "store-unreachable",
      path: "",
      params: { host: "127.0.0.1", port: 1, database: "opening", reason: "ECONNREFUSED" },
    },
  ];
  expect(await open(changed((at) => Object.assign(at, { port: "1" })))).toEqual({ ok: false, issues });
});

test("a host without an address is an unreachable store", async () => {
  const reached = await open(changed((at) => Object.assign(at, { hostname: "no-such-host.invalid" })));
  expect(reached).toMatchObject({ issues: [{ code: "store-unreachable", params: { host: "no-such-host.invalid" } }] });
});

test("a server that never answers is given up and told", async () => {
  const at = silent.address();
  const port = typeof at === "object" && at !== null ? String(at.port) : "";
  const reached = await open(changed((to) => Object.assign(to, { port })));
  expect(reached).toMatchObject({ issues: [{ code: "store-unreachable", params: { reason: "CONNECT_TIMEOUT" } }] });
});

test("a database that is not there is an unreachable store", async () => {
  const reached = await open(changed((at) => Object.assign(at, { pathname: "/elsewhere" })));
  expect(reached).toMatchObject({
    issues: [{ code: "store-unreachable", params: { database: "elsewhere", reason: "3D000" } }],
  });
});

test.each(["password", "username"] as const)("a wrong %s is told without repeating it", async (part) => {
  const reached = await open(changed((at) => Object.assign(at, { [part]: "swordfish" })));
  expect(reached).toEqual({ ok: false, issues: [{ code: "store-credentials", path: "", params: address() }] });
});

test.each(["nonsense", "mysql://u:p@h/d", ""])("%j is no address of a store", async (nonsense) => {
  expect(await open(nonsense)).toMatchObject({
    issues: [{ code: "store-unreachable", params: { reason: "url-malformed" } }],
  });
});

test("a database that may only be read is told as a migration that failed", async () => {
  const readOnly = { search: "?options=-c%20default_transaction_read_only%3Don" };
  expect(await open(changed((at) => Object.assign(at, readOnly)))).toEqual({
    ok: false,
    issues: [{ code: "store-migration-failed", path: "", params: { reason: "25006" } }],
  });
});

test("PostgreSQL 15 is new enough and 14 is not", () => {
  expect(judge({ version: "15.4 (Debian 15.4-1)", number: 150_004 })).toEqual({ ok: true, value: "15.4" });
  const issues = [{ code: "store-too-old", path: "", params: { version: "14.19", needed: 15 } }];
  expect(judge({ version: "14.19", number: 140_019 })).toEqual({ ok: false, issues });
});
