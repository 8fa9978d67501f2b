import { atPath } from "@motlan/kernel";
import { afterEach, expect, test } from "vitest";
import { aQuestion, aService } from "../conformance/question.fixture.ts";
import { sourcePromises } from "../conformance/source-promises.fixture.ts";
import { type Answering, type RegisterServer, startRegister } from "../register-server.fixture.ts";
import { sharingPlatform } from "./sharing-platform.ts";

const source = (url: string) => sharingPlatform({ url, staff: "motlan" });
const question = aQuestion({
  protocol: "sharing-platform",
  path: "",
  identify: { SoDinhDanh: "personalId" },
  wire: { service: "037", answer: { record: "Body.CongdanCollection.CongDan" } },
});

const sends =
  (body: object, code = 200): Answering =>
  (to) =>
    void to.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify(body));

sourcePromises({
  source,
  question,
  found: (...records) => {
    const all = records.map(({ of, values }) => ({ SoDinhDanh: of, ...values }));
    const CongDan = all.length === 1 ? (all[0] ?? null) : all;
    return { MaBanGhi: "r7", ThoiGianCapNhat: "2026-01-02T03:04:05Z", Body: { CongdanCollection: { CongDan } } };
  },
  none: sends({ Body: { CongdanCollection: "" } }),
  denied: sends({ errorCode: "004" }, 400),
  askedAbout: (body) => atPath(body, "SoDinhDanh"),
});

const servers: RegisterServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

const platformThat = async (answer: Answering): Promise<RegisterServer> => {
  const server = await startRegister(answer);
  servers.push(server);
  return server;
};

test("the code of the register, the procedure, who asks and the number of the request stand in the question", async () => {
  const { url, received } = await platformThat(sends({}));
  await source(url).ask(question);
  expect(received[0]?.body).toEqual({
    SoDinhDanh: "001195012345",
    MaYeuCau: "e1",
    MaTichHop: "037",
    MaDVC: "1.001193",
    MaCanBo: "motlan",
  });
});

test("many registers are asked at one address, each by its code", async () => {
  const { url, received } = await platformThat(sends({}));
  const platform = source(`${url}/lgsp`);
  await platform.ask(question);
  await platform.ask(aQuestion({ register: "insurance", path: "", wire: { service: "012" } }));
  expect(received.map((it) => [it.url, atPath(it.body, "MaTichHop")])).toEqual([
    ["/lgsp", "037"],
    ["/lgsp", "012"],
  ]);
});

test.each([
  ["that the procedure has no leave", { errorCode: "004" }, "denied"],
  ["that whoever asks has none", { errorCode: "005" }, "denied"],
  ["an error that nobody knows", { errorCode: "999" }, "unavailable"],
  ["that all is well, with nobody found", { errorCode: "000" }, "none"],
])("%s is told with status 200 too", async (_, body, kind) => {
  const { url } = await platformThat(sends(body));
  expect(await source(url).ask(question)).toEqual({ kind });
});

test("an error with a code does not hide when it wants to be asked again", async () => {
  const { url } = await platformThat(
    (to) =>
      void to
        .writeHead(503, { "content-type": "application/json", "retry-after": "60" })
        .end(JSON.stringify({ errorCode: "999" })),
  );
  expect(await source(url).ask(question)).toEqual({ kind: "unavailable", retryAfterMs: 60_000 });
});

test("it looks up, and takes nothing that is handed over", async () => {
  const { url, received } = await platformThat(sends({}));
  const told = await source(url).tell(aService, {}, { key: "r1", purpose: question.purpose });
  expect([told, received]).toEqual([{ kind: "unavailable" }, []]);
});
