import { publisherOver } from "@motlan/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { access } from "../access.ts";
import { createApp } from "../app.ts";
import { appRouter } from "../router.ts";
import { studioOf } from "../studio.ts";
import { type Office, openOffice } from "../testing/office.ts";
import { there, yes } from "./answers.fixture.ts";
import { doors, listedIn, rowsOf } from "./cells.fixture.ts";
import { handlersOf, routesOf } from "./enumerated.fixture.ts";
import { moments } from "./table.fixture.ts";
import { notes, refusals, socket } from "./words.fixture.ts";

const ready = async () => ({ store: true, migrations: true, jobs: true });

let office: Office;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  office = await openOffice({ kind: "pglite", folder: null });
  const client = { id: "", secret: "" };
  const config = {
    port: 0,
    dataDir: "",
    databaseUrl: null,
    designers: [],
    registers: {},
    oidc: { issuer: "http://localhost", clients: { citizen: client, desk: client, studio: client } },
    publicUrl: "http://localhost",
    askAgainSeconds: 60,
    preview: null,
  };
  const { ctx } = office;
  const jobs = { work: async () => undefined, start: async () => undefined, stop: async () => undefined };
  const open = { store: ctx.store, jobs, describe: "", ready, close: async () => undefined };
  app = createApp({ config, ctx, open, studio: studioOf(ctx, [], null), log: () => undefined });
});
afterAll(() => office.close());

test("every endpoint of the router and every route of the front door is listed, and nothing else is", () => {
  const endpoints = Object.keys(appRouter._def.procedures);
  expect(Object.keys(access).toSorted()).toEqual([...new Set([...endpoints, ...routesOf(app)])].toSorted());
});

test("what answers or may answer without being a route is known, so that no door is opened past the table", () => {
  expect(handlersOf(app)).toEqual([
    "helmetMiddleware",
    "compression",
    // Whatever comes from a page of another site is refused.
    "<anonymous>",
    "neverCached",
    // The endpoints.
    "<anonymous>",
    // The files of which each of the three faces is made.
    "serveStatic",
    "serveStatic",
    "serveStatic",
    "nowhere",
    // Errors.
    "<anonymous>",
  ]);
});

const lists = ["citizens", "officials", "designers"] as const;

test("every door that is not open to all stands in the table, among the lines of those whose it is", () => {
  for (const door of doors()) {
    const of = listedIn[access[door]];
    const places = lists.filter((list) => moments.some((it) => it[list]?.some(([listed]) => listed === door)));
    expect([door, places]).toEqual([door, of === null ? [] : [of]]);
  }
});

test("every door that is not open to all opens to somebody, somewhere in the table", () => {
  const opened = new Set(
    moments
      .flatMap(rowsOf)
      .flatMap(({ door, answers }) => (Object.values(answers).some((it) => it === yes || it === there) ? [door] : [])),
  );
  expect(doors().filter((door) => access[door] !== "anyone" && !opened.has(door))).toEqual([]);
});

test("every refusal of the table says why, and every note is of one of its lines", () => {
  const rows = moments.flatMap(rowsOf);
  const codes = new Set([
    ...rows.flatMap(({ answers }) => Object.values(answers)),
    ...socket.flatMap(([, known, unknown]) => [known, unknown]),
  ]);
  const explained = [yes, there, "lacking", ...Object.keys(refusals)];
  expect([...codes].filter((code) => !explained.includes(code))).toEqual([]);
  expect(Object.keys(refusals).filter((code) => !codes.has(code))).toEqual([]);
  const lines = rows.map(({ door, of }) => `${door} ${of}`);
  expect(Object.keys(notes).filter((line) => !lines.includes(line))).toEqual([]);
});

test("all that the socket does stands in the table", () => {
  expect(socket.map(([verb]) => verb).toSorted()).toEqual(Object.keys(publisherOver(office.ctx, [])).toSorted());
});
