import { atPath } from "@motlan/kernel";
import { afterEach, expect, test } from "vitest";
import { aQuestion } from "../conformance/question.fixture.ts";
import { sourcePromises, status } from "../conformance/source-promises.fixture.ts";
import { type Answering, type Received, type RegisterServer, startRegister } from "../register-server.fixture.ts";
import { xRoad } from "./x-road.ts";

const client = "VN/GOV/MOTLAN/portal";
const source = (url: string) => xRoad({ securityServer: url, client, country: "VN" });
const question = aQuestion({ protocol: "x-road", wire: { service: "VN/GOV/00A/dan-cu/nguoi" } });

/** SHA-512 of nothing, in base64. */
const hash = "z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==";

const signed = ({ headers }: Received) => ({ "x-road-id": String(headers["x-road-id"]), "x-road-request-hash": hash });

sourcePromises({
  source,
  question,
  headers: signed,
  found: (...records) => {
    const all = records.map(({ of, values }) => ({ soDinhDanh: of, ...values }));
    return { maBanGhi: "r7", capNhat: "2026-01-02T03:04:05Z", banGhi: all.length === 1 ? (all[0] ?? null) : all };
  },
  none: status(404, signed),
  denied: status(403, signed),
  askedAbout: (body) => atPath(body, "soDinhDanh"),
});

const servers: RegisterServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

const asked = async (answer: Answering, about = question) => {
  const server = await startRegister(answer);
  servers.push(server);
  return { answer: await source(server.url).ask(about), received: server.received };
};

const answering =
  (headers: (asked: Received) => Readonly<Record<string, string>>, { code = 200, body = "{}" } = {}): Answering =>
  (to, it) =>
    to.writeHead(code, { "content-type": "application/json", ...headers(it) }).end(body);

test("who asks, for whom, for which dossier and under which number stands in the headers of the protocol", async () => {
  const { received } = await asked(answering(signed));
  expect(received[0]).toMatchObject({
    method: "POST",
    url: "/r1/VN/GOV/00A/dan-cu/nguoi/persons/lookup",
    headers: {
      "x-road-client": client,
      "x-road-id": "e1",
      "x-road-userid": "VN001195012345",
      "x-road-issue": "d1",
    },
  });
});

test("each part of an identifier is encoded apart from the others", async () => {
  const service = "VN/GOV/Bộ Công an/dân cư%2F2/người(1)";
  const { received } = await asked(answering(signed), aQuestion({ wire: { service } }));
  expect(received[0]?.url).toBe(
    "/r1/VN/GOV/B%E1%BB%99%20C%C3%B4ng%20an/d%C3%A2n%20c%C6%B0%2F2/ng%C6%B0%E1%BB%9Di%281%29/persons/lookup",
  );
});

test("a service whose name on X-Road is not told is asked nothing", async () => {
  const { answer, received } = await asked(answering(signed), aQuestion());
  expect([answer, received]).toEqual([{ kind: "unavailable" }, []]);
});

test.each([
  ["to another message", (it: Received) => ({ ...signed(it), "x-road-id": "e2" })],
  ["without the hash of the request", (it: Received) => ({ "x-road-id": String(it.headers["x-road-id"]) })],
  ["with a hash that is none", (it: Received) => ({ ...signed(it), "x-road-request-hash": "14sEri8SmLNy" })],
])("an answer %s is none", async (_, headers) => {
  const body = JSON.stringify({ banGhi: { hoVaTen: "Mai" } });
  expect((await asked(answering(headers, { body }))).answer).toEqual({ kind: "malformed" });
});

test.each([
  ["Server.ServerProxy.AccessDenied", "denied"],
  ["server.server_proxy.access_denied", "denied"],
  ["Client.AuthenticationFailed", "denied"],
  ["server.client_proxy.network_error", "unavailable"],
  ["Server.ServerProxy.ServiceFailed.HttpError", "unavailable"],
])("what goes wrong on the way is read in either spelling: %s is %s", async (error, kind) => {
  const inHeader = answering(() => ({ "x-road-error": error }), { code: 500 });
  const inBody = answering(() => ({ "x-road-error": "true" }), { code: 500, body: JSON.stringify({ type: error }) });
  const asJson = answering(() => ({ "x-road-error": JSON.stringify({ type: error, message: "x" }) }), { code: 500 });
  for (const answer of [inHeader, inBody, asJson]) expect((await asked(answer)).answer).toEqual({ kind });
});

test("what is handed over bears a key, and the number of its message", async () => {
  const server = await startRegister(answering(signed, { body: JSON.stringify({ maBienNhan: "b1" }) }));
  servers.push(server);
  const told = await source(server.url).tell(question.service, { so: "1" }, { key: "r1", purpose: question.purpose });
  expect(told).toMatchObject({ kind: "found", recordId: "b1" });
  expect(server.received[0]?.headers).toMatchObject({ "idempotency-key": "r1", "x-road-id": "e1" });
});
