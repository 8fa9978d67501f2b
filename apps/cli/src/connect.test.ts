import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type StateSystems, startStateSystems } from "@motlan/state-systems";
import { perSystem } from "@motlan/state-systems/stand-ins";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Command, runCommand } from "./command.ts";
import { commands } from "./commands.ts";

let folder: string;
let systems: StateSystems;
let command: Command | undefined;
let strange: Server;

const clock = { now: () => "2026-11-24T02:00:00.000Z" };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motlan-connect-"));
  systems = await startStateSystems({
    ports: perSystem(() => 0),
    host: "127.0.0.1",
    dataDir: join(folder, "state"),
    clients: [],
    clock,
    today: "2026-11-24",
    seed: 2026,
  });
  command = await commands["connect"]?.();
  // It has a name that is none, and never says that it does not know somebody.
  strange = createServer((_, response) =>
    response
      .writeHead(200, { "content-type": "application/json" })
      .end('{"banGhi":{"hoVaTen":7,"ngaySinh":"1996-04-18"}}'),
  );
  await new Promise<void>((resolve) => strange.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await new Promise((resolve) => strange.close(resolve));
  await systems.stop();
  await rm(folder, { recursive: true });
});

const identities = async (text: string): Promise<string> => {
  const file = join(folder, "identities.yaml");
  await writeFile(file, text);
  return file;
};

const connected = async (register: string, at: string, given: string) => {
  const lines: string[] = [];
  const parameters = [register, "--at", at, "--given", given];
  const end = command && (await runCommand(command, parameters, (line) => lines.push(line)));
  return { end, text: lines.join("\n") };
};

const both = 'known: { personalId: "001196012345" }\nunknown: { personalId: "001096099999" }\n';

test("of a register that answers, each service and element is told, and nothing that it said", async () => {
  const { end, text } = await connected("residence", systems.urls.residence, await identities(both));
  expect(text).toMatch(/✓ residence\.residence – có bản ghi · a record, \d+ ms/u);
  expect(text).toContain("  ✓ Nơi cư trú · Place of residence [residence]");
  expect(text).toContain("✓ Người không có · somebody it does not hold: không có bản ghi · no record");
  expect(text).not.toContain("Xuân Thủy");
  expect([end, text.includes("✗")]).toEqual([0, false]);
});

test("what does not come, or not as the dictionary has it, is told with where it was looked for", async () => {
  const address = strange.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const { end, text } = await connected("population", url, await identities(both));
  expect(end).toBe(1);
  expect(text).toContain("✗ population.person – có bản ghi · a record");
  expect(text).toContain("  ✓ Ngày, tháng, năm sinh · Date of birth [birthDate]");
  expect(text).toMatch(/ {2}✗ .*\[fullName\]: không có, hay sai dạng, ở · missing or malformed at .*hoVaTen\.ho/u);
  expect(text).toContain("✗ Người không có · somebody it does not hold: có bản ghi · a record");
});

test("a register that is not there does not answer, and that is not connected", async () => {
  const { end, text } = await connected("residence", "http://127.0.0.1:9", await identities(both));
  expect(end).toBe(1);
  expect(text).toContain("✗ residence.residence – không trả lời · no answer");
});

test("a service whose identifiers are not given is not asked", async () => {
  const file = await identities('known: { number: "1" }\n');
  const { end, text } = await connected("residence", systems.urls.residence, file);
  expect(end).toBe(1);
  expect(text).toContain("○ residence.residence – chưa hỏi, tệp thiếu · not asked, the file lacks: known.personalId");
});

test("an identity that it is not to hold is tried only where the file names it whole", async () => {
  const file = await identities('known: { personalId: "001196012345" }\nunknown: { personalID: "001096099999" }\n');
  const { text } = await connected("residence", systems.urls.residence, file);
  expect(text).toContain("○ Người không có trong CSDL: chưa thử · somebody it does not hold: not tried");
});

test.each([
  ["a register that is none", "residense", both, "Có phải là: residence"],
  ["identities that are none", "residence", "knwon: {}\n", "identities.yaml:1:1 definition-shape"],
])("%s is told", async (_, register, text, words) => {
  const told = await connected(register, systems.urls.residence, await identities(text));
  expect(told).toMatchObject({ end: 1, text: expect.stringContaining(words) });
});
