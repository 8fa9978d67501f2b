import type { ServerResponse } from "node:http";
import type { Question, SourceAnswer } from "@motlan/prefill";
import type { RegisterService } from "@motlan/procedure";
import { afterEach, expect, test } from "vitest";
import { type RegisterServer, startRegister } from "./register-server.fixture.ts";
import { restJson } from "./rest-json.ts";

const service: RegisterService = {
  id: "person",
  register: "population",
  about: "person",
  given: ["personalId"],
  identify: { soDinhDanh: "personalId" },
  gives: {},
  related: {},
  status: "live",
  protocol: "rest-json",
  path: "/persons/lookup",
  sends: {},
  timeoutMs: 300,
  freshForMs: 1000,
  whenDown: "ask",
  law: "Luật 1",
};

const question: Question = {
  service,
  given: { personalId: "001195012345" },
  keys: ["hoVaTen", "ngaySinh"],
  purpose: { procedureCode: "1.001193", dossierId: "d1", law: "Luật 1", enquiryId: "e1", onBehalfOf: "" },
};

const servers: RegisterServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

const registerThat = async (answer: (response: ServerResponse) => void): Promise<RegisterServer> => {
  const server = await startRegister(answer);
  servers.push(server);
  return server;
};

const asking = (base: string): Promise<SourceAnswer> => restJson({ baseUrls: { population: base } }).ask(question);

const json =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}) =>
  (to: ServerResponse) =>
    to.writeHead(status, { "content-type": "application/json", ...headers }).end(body);

const sound = JSON.stringify({ maBanGhi: "r7", capNhat: "2026-01-02T03:04:05Z", banGhi: { ngaySinh: "1995" } });

test("a record comes with its number and the day of its last change", async () => {
  const { url } = await registerThat(json(200, sound));
  expect(await asking(url)).toEqual({
    kind: "found",
    record: { ngaySinh: "1995" },
    recordId: "r7",
    asOf: "2026-01-02T03:04:05.000Z",
  });
});

test.each<[string, SourceAnswer["kind"], (to: ServerResponse) => void]>([
  ["that it has no such record", "none", json(404, "{}")],
  ["an error of its own", "unavailable", json(500, "{}")],
  ["that it is being mended", "unavailable", json(503, "{}")],
  ["that it is asked too much", "unavailable", json(429, "{}", { "retry-after": "60" })],
  ["that the question is wrong", "malformed", json(400, "{}")],
  ["that we may not ask", "malformed", json(403, "{}")],
  [
    "a page for people",
    "malformed",
    (to) => to.writeHead(200, { "content-type": "text/html" }).end("<h1>Bảo trì</h1>"),
  ],
  [
    "a record that it calls plain text",
    "malformed",
    (to) => to.writeHead(200, { "content-type": "text/plain" }).end(sound),
  ],
  ["nothing at all", "malformed", (to) => to.writeHead(200).end()],
  ["half a record", "malformed", json(200, '{"banGhi": {"ngaySinh"')],
  ["a list", "malformed", json(200, "[1, 2]")],
  ["a number for a record", "malformed", json(200, '{"banGhi": 12}')],
  ["no record where one is to be", "malformed", json(200, '{"maBanGhi": "r7", "banGhi": null}')],
  ["a day of change that is none", "malformed", json(200, '{"banGhi": {}, "capNhat": "hôm qua"}')],
  ["more than anybody needs", "malformed", json(200, JSON.stringify({ banGhi: { x: "x".repeat(300_000) } }))],
  [
    "half an answer and hangs up",
    "unavailable",
    (to) => {
      to.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      to.write('{"banGhi":', () => to.destroy());
    },
  ],
])("a register that answers with %s counts as %s", async (_, kind, answer) => {
  const { url } = await registerThat(answer);
  expect(await asking(url)).toEqual({ kind });
});

test("a record just short of the limit is still read", async () => {
  const { url } = await registerThat(json(200, JSON.stringify({ banGhi: { x: "x".repeat(250_000) } })));
  expect((await asking(url)).kind).toBe("found");
});

test("a register that says nothing is left after its own time limit", async () => {
  const { url } = await registerThat(() => undefined);
  const started = performance.now();
  expect(await asking(url)).toEqual({ kind: "unavailable" });
  expect(performance.now() - started).toBeGreaterThan(service.timeoutMs - 50);
});

test("a register that begins to answer and never ends is left as well", async () => {
  const { url } = await registerThat((to) => to.writeHead(200, { "content-type": "application/json" }).write('{"a":'));
  expect(await asking(url)).toEqual({ kind: "unavailable" });
});

test("a register that is not there, or has no address, does not answer", async () => {
  const gone = await startRegister(json(200, sound));
  await gone.stop();
  expect(await asking(gone.url)).toEqual({ kind: "unavailable" });
  expect(await asking("no address")).toEqual({ kind: "unavailable" });
  expect(await restJson({ baseUrls: {} }).ask(question)).toEqual({ kind: "unavailable" });
});

test("a register cannot send the question, with the number in it, to somebody else", async () => {
  const other = await registerThat(json(200, sound));
  for (const status of [301, 302, 307, 308]) {
    const { url } = await registerThat(json(status, "", { location: `${other.url}/persons/lookup` }));
    expect(await asking(url)).toEqual({ kind: "unavailable" });
  }
  expect(other.received).toEqual([]);
});

test("only the keys needed and the purpose go along, and no person stands in an address or a header", async () => {
  const { url, received } = await registerThat(json(200, sound));
  await asking(url);
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ method: "POST", url: "/persons/lookup" });
  expect(received[0]?.body).toEqual({
    soDinhDanh: "001195012345",
    truongDuLieu: ["hoVaTen", "ngaySinh"],
    mucDich: { maThuTuc: "1.001193", maHoSo: "d1", canCu: "Luật 1", maYeuCau: "e1" },
  });
  expect(JSON.stringify([received[0]?.url, received[0]?.headers])).not.toContain("001195012345");
  expect(received[0]?.headers).not.toHaveProperty("idempotency-key");
});

test("what is handed over bears a key, so that a register takes it once however often it is sent", async () => {
  const { url, received } = await registerThat(json(200, JSON.stringify({ maBienNhan: "b1" })));
  const source = restJson({ baseUrls: { population: url } });
  const delivery = { key: "result-1", purpose: question.purpose };
  const told = await source.tell(service, { khaiSinh: { so: "1/2026" } }, delivery);
  expect(told).toMatchObject({ kind: "found", recordId: "b1" });
  await source.tell(service, { khaiSinh: { so: "1/2026" } }, delivery);
  expect(received.map(({ headers }) => headers["idempotency-key"])).toEqual(["result-1", "result-1"]);
  expect(received[0]?.body).toMatchObject({ khaiSinh: { so: "1/2026" }, mucDich: { maHoSo: "d1" } });
});

test("a register behind a gateway is reached under the gateway's path", async () => {
  const { url, received } = await registerThat(json(200, sound));
  await asking(`${url}/lgsp/dan-cu/`);
  await asking(`${url}/lgsp/dan-cu`);
  expect(received.map((it) => it.url)).toEqual(["/lgsp/dan-cu/persons/lookup", "/lgsp/dan-cu/persons/lookup"]);
});
