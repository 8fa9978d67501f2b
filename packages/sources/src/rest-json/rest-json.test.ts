import { atPath } from "@motlan/kernel";
import { afterEach, expect, test } from "vitest";
import { aQuestion, aService } from "../conformance/question.fixture.ts";
import { sourcePromises, status } from "../conformance/source-promises.fixture.ts";
import { type RegisterServer, startRegister } from "../register-server.fixture.ts";
import { restJson } from "./rest-json.ts";

sourcePromises({
  source: (url) => restJson({ baseUrls: { population: url } }),
  question: aQuestion(),
  found: (...records) => {
    const all = records.map(({ of, values }) => ({ soDinhDanh: of, ...values }));
    return { maBanGhi: "r7", capNhat: "2026-01-02T03:04:05Z", banGhi: all.length === 1 ? (all[0] ?? null) : all };
  },
  none: status(404),
  denied: status(403),
  askedAbout: (body) => atPath(body, "soDinhDanh"),
});

const servers: RegisterServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

const registerThat = async (body: object, code = 200): Promise<RegisterServer> => {
  const server = await startRegister((to) =>
    to.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify(body)),
  );
  servers.push(server);
  return server;
};

const sound = { maBanGhi: "r7", capNhat: "2026-01-02T03:04:05Z", banGhi: { ngaySinh: "1995" } };

const asking = (url: string, question = aQuestion()) => restJson({ baseUrls: { population: url } }).ask(question);

test.each([
  ["a number for a record", { banGhi: 12 }],
  ["no record where one is to be", { maBanGhi: "r7", banGhi: null }],
  ["a day of change that is none", { banGhi: {}, capNhat: "hôm qua" }],
  ["an error in a way that nobody declared", { error_code: "17", data: null }],
])("an answer with %s is malformed", async (_, body) => {
  expect(await asking((await registerThat(body)).url)).toEqual({ kind: "malformed" });
});

test("a register that has no address does not answer", async () => {
  expect(await restJson({ baseUrls: {} }).ask(aQuestion())).toEqual({ kind: "unavailable" });
});

test("only the keys needed and the purpose go along, and no person stands in a header", async () => {
  const { url, received } = await registerThat(sound);
  await asking(url);
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ method: "POST", url: "/persons/lookup" });
  expect(received[0]?.body).toEqual({
    soDinhDanh: "001195012345",
    truongDuLieu: ["hoVaTen", "ngaySinh"],
    mucDich: { maThuTuc: "1.001193", maHoSo: "d1", canCu: "Luật 1", maYeuCau: "e1" },
  });
  expect(JSON.stringify(received[0]?.headers)).not.toContain("001195012345");
  expect(received[0]?.headers).not.toHaveProperty("idempotency-key");
});

test("what is handed over bears a key, so that a register takes it once however often it is sent", async () => {
  const { url, received } = await registerThat({ maBienNhan: "b1" });
  const source = restJson({ baseUrls: { population: url } });
  const delivery = { key: "result-1", purpose: aQuestion().purpose };
  const told = await source.tell(aService, { khaiSinh: { so: "1/2026" } }, delivery);
  expect(told).toMatchObject({ kind: "found", recordId: "b1" });
  await source.tell(aService, { khaiSinh: { so: "1/2026" } }, delivery);
  expect(received.map(({ headers }) => headers["idempotency-key"])).toEqual(["result-1", "result-1"]);
  expect(received[0]?.body).toMatchObject({ khaiSinh: { so: "1/2026" }, mucDich: { maHoSo: "d1" } });
});

test("what a register answers to something handed to it is no receipt where it bears no number", async () => {
  const delivery = { key: "result-1", purpose: aQuestion().purpose };
  const told = async (body: object, code = 200) => {
    const { url } = await registerThat(body, code);
    return (await restJson({ baseUrls: { population: url } }).tell(aService, {}, delivery)).kind;
  };
  expect(await Promise.all([told({ error_code: "17", data: null }), told({}, 202)])).toEqual(["malformed", "deferred"]);
});

test("a register behind a gateway is reached under the gateway's path", async () => {
  const { url, received } = await registerThat(sound);
  await asking(`${url}/lgsp/dan-cu/`);
  await asking(`${url}/lgsp/dan-cu`);
  expect(received.map((it) => it.url)).toEqual(["/lgsp/dan-cu/persons/lookup", "/lgsp/dan-cu/persons/lookup"]);
});

test("why it is asked goes into the address and the headers that a register wants", async () => {
  const { url, received } = await registerThat(sound);
  const wire = { query: { "ma-ho-so": "{dossier}" }, headers: { "X-Can-Cu": "{law}", "X-Phien-Ban": "2" } };
  await asking(url, aQuestion({ wire }));
  expect(received[0]?.url).toBe("/persons/lookup?ma-ho-so=d1");
  expect(received[0]?.headers).toMatchObject({ "x-can-cu": "Lu%E1%BA%ADt 1", "x-phien-ban": "2" });
});

test("a register that has its record, number and date elsewhere says where", async () => {
  const { url } = await registerThat({ data: { list: [{ hoVaTen: "Mai" }], ref: 9, at: "2026-03-04" } });
  const answer = { record: "data.list", id: "data.ref", asOf: "data.at" };
  expect(await asking(url, aQuestion({ wire: { answer } }))).toEqual({
    kind: "found",
    record: { hoVaTen: "Mai" },
    recordId: "9",
    asOf: "2026-03-04T00:00:00.000Z",
  });
});

test("a day of change that a register has declared has to be there", async () => {
  const wire = { answer: { asOf: "data.chnged" } };
  expect((await asking((await registerThat(sound)).url, aQuestion({ wire }))).kind).toBe("malformed");
});

test("at a path of its own there may be nothing", async () => {
  const wire = { answer: { record: "data" } };
  const kinds = await Promise.all(
    [{}, { data: null }, { data: [] }, { data: "" }].map(async (body) =>
      asking((await registerThat(body)).url, aQuestion({ wire })),
    ),
  );
  expect(kinds).toEqual([{ kind: "none" }, { kind: "none" }, { kind: "none" }, { kind: "none" }]);
});

test("a register that says whose record it is has to say so, and rightly", async () => {
  const wire = { answer: { of: "nguoi.so" } };
  const asked = aQuestion({ wire });
  const of = async (body: object) => (await asking((await registerThat(body)).url, asked)).kind;
  expect(await of({ ...sound, nguoi: { so: "001195012345" } })).toBe("found");
  expect(await of({ ...sound, nguoi: { so: "079200000009" } })).toBe("stranger");
  expect(await of(sound)).toBe("stranger");
});

test.each<[string, object, string]>([
  ["as a number", { soDinhDanh: 79_200_000_009, banGhi: {} }, "stranger"],
  ["as a list", { soDinhDanh: ["079200000009"], banGhi: {} }, "stranger"],
  ["in the record", { banGhi: { soDinhDanh: "079200000009" } }, "stranger"],
  ["beside one that is right", { soDinhDanh: "001195012345", banGhi: { soDinhDanh: "079200000009" } }, "stranger"],
  ["rightly", { soDinhDanh: "001195012345", banGhi: { hoVaTen: "Mai" } }, "found"],
  ["not at all", { banGhi: { hoVaTen: "Mai" } }, "found"],
])("whose record it is may be said %s", async (_, body, kind) => {
  expect((await asking((await registerThat(body)).url)).kind).toBe(kind);
});

test("where a register has declared that it says whose it is, its other word counts as well", async () => {
  const wire = { answer: { of: "nguoi" } };
  const body = { nguoi: "001195012345", banGhi: { soDinhDanh: "079200000009" } };
  expect((await asking((await registerThat(body)).url, aQuestion({ wire }))).kind).toBe("stranger");
});

test("of a list of one, whose it is, its number and its day stand in the record", async () => {
  const wire = { answer: { record: "data", of: "data.holder", id: "data.no", asOf: "data.at" } };
  const body = { data: [{ holder: "001195012345", no: "7", at: "2026-03-04", hoVaTen: "Mai" }] };
  expect(await asking((await registerThat(body)).url, aQuestion({ wire }))).toMatchObject({
    kind: "found",
    recordId: "7",
  });
});

test("a date that is written otherwise makes nobody a stranger", async () => {
  const question = aQuestion({ identify: { soDinhDanh: "personalId", ngaySinh: "birthDate" } });
  const asked = { ...question, given: { ...question.given, birthDate: "1995-04-18" } };
  const { url } = await registerThat({ soDinhDanh: "001195012345", banGhi: { ngaySinh: "18/04/1995" } });
  expect((await restJson({ baseUrls: { population: url } }).ask(asked)).kind).toBe("found");
});

test.each(["02/11/2026", "9999-01-01", "hôm qua"])("%s is no day on which a record was changed", async (capNhat) => {
  expect((await asking((await registerThat({ banGhi: {}, capNhat })).url)).kind).toBe("malformed");
});

test("errors that a register tells with status 200 are read by their codes", async () => {
  const codes = { "00": "found", "01": "none", "07": "denied", "09": "deferred" } as const;
  const wire = { errors: { at: "loi.ma", codes } };
  const coded = async (ma: string) =>
    (await asking((await registerThat({ loi: { ma }, banGhi: {} })).url, aQuestion({ wire }))).kind;
  expect(await Promise.all(["00", "01", "07", "09"].map(coded))).toEqual(["found", "none", "denied", "deferred"]);
  // One that nobody has declared may be any error, and is no record that is not there.
  expect(await coded("88")).toBe("unavailable");
  // A register that says when all is well has to say it.
  expect(await coded("")).toBe("malformed");
});
