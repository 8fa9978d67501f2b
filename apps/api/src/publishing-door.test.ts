import { mkdtemp, rm, stat } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { publisherOver } from "@motlan/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPublishingDoor } from "./publishing-door.ts";
import { type Office, openOffice } from "./testing/office.ts";

let office: Office;
let folder: string;
let close: () => Promise<void>;
const logged: string[] = [];
beforeAll(async () => {
  office = await openOffice({ kind: "pglite", folder: null });
  folder = await mkdtemp(join(tmpdir(), "motlan-door-"));
  close = await openPublishingDoor(
    publisherOver(office.ctx, ["linh.bui", "viet.ho"]),
    join(folder, "door.sock"),
    (_, what) => logged.push(what),
  );
});
afterAll(async () => {
  await close();
  await office.close();
  await rm(folder, { recursive: true });
});

const ask = (verb: string, body: string): Promise<{ readonly status: number | undefined; readonly said: string }> =>
  new Promise((done, failed) => {
    const asked = request({ socketPath: join(folder, "door.sock"), path: `/${verb}`, method: "POST" }, (response) => {
      text(response).then((said) => done({ status: response.statusCode, said }), failed);
    });
    asked.once("error", failed);
    asked.end(body);
  });

test("what is asked at the door is done by the house, and answered as it came out", async () => {
  const { status, said } = await ask("versions", '{"procedureId":"marital-status"}');
  expect(status).toBe(200);
  expect(JSON.parse(said)).toMatchObject({
    ok: true,
    value: [{ procedureId: "marital-status", standing: "in-force" }],
  });
  const none = await ask("approve", '{"version":"no@such","by":"viet.ho"}');
  expect(JSON.parse(none.said)).toMatchObject({ ok: false, issues: [{ code: "version-not-found" }] });
});

test("the door is for the user who runs the house alone", async () => {
  expect((await stat(join(folder, "door.sock"))).mode & 0o777).toBe(0o600);
});

test("nothing is done in the name of who is no designer's account, however it is spelt", async () => {
  for (const by of ["Viet.Ho", "viet.ho ", "viet", ""]) {
    const { said } = await ask("approve", JSON.stringify({ version: "no@such", by }));
    expect(JSON.parse(said)).toMatchObject({ issues: [{ code: "designer-unknown", params: { found: by } }] });
  }
});

test.each([
  ["constructor", "{}"],
  ["openStore", "{}"],
  ["versions", "[]"],
])("there is nothing else behind the door: %s %s", async (verb, body) => {
  expect(await ask(verb, body)).toEqual({ status: 404, said: "" });
});

test("what cannot be read is the house's failure in the log, without a word of what was sent", async () => {
  expect(await ask("versions", "{ 079190000001")).toEqual({ status: 500, said: "" });
  expect(logged).toEqual(["publishing-failed"]);
});

test("where there can be no socket the house goes on without, and says so", async () => {
  const log: string[] = [];
  const shut = await openPublishingDoor(
    publisherOver(office.ctx, ["linh.bui", "viet.ho"]),
    join(folder, "x".repeat(200)),
    (_, what) => log.push(what),
  );
  expect(log).toEqual(["publishing-door-closed"]);
  await shut();
  await expect(stat(join(folder, "x".repeat(200)))).rejects.toThrow("ENOENT");
});
