import type { ServerResponse } from "node:http";
import type { Json } from "@motlan/kernel";
import type { SourceAnswer } from "@motlan/prefill";
import { afterEach, expect, test } from "vitest";
import { type Answering, type Received, type RegisterServer, startRegister } from "../register-server.fixture.ts";
import type { RecordOf, Speaker } from "./speaker.fixture.ts";

const person = "001195012345";
const mine: RecordOf = { of: person, values: { hoVaTen: "Mai", ngaySinh: "1995-04-18", ghiChu: "not asked for" } };

/** What every adapter to registers promises, whatever it speaks. */
export const sourcePromises = (speaker: Speaker): void => {
  const servers: RegisterServer[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop()));
  });

  const registerThat = async (answer: Answering): Promise<RegisterServer> => {
    const server = await startRegister(answer);
    servers.push(server);
    return server;
  };

  const ask = (url: string): Promise<SourceAnswer> => speaker.source(url).ask(speaker.question);

  const askedOf = async (answer: Answering): Promise<SourceAnswer> => ask((await registerThat(answer)).url);

  const { sends, twice } = answersOf(speaker);

  test("found: the record, with its number and when it was last changed, and nothing that was not asked for", async () => {
    expect(await askedOf(sends(speaker.found(mine)))).toEqual({
      kind: "found",
      record: { hoVaTen: "Mai", ngaySinh: "1995-04-18" },
      recordId: "r7",
      asOf: "2026-01-02T03:04:05.000Z",
    });
  });

  test("none: that there is no such record", async () => {
    expect(await askedOf(speaker.none)).toEqual({ kind: "none" });
  });

  test("several: of two records nobody guesses which was meant", async () => {
    const other = { of: person, values: { hoVaTen: "Mai", ngaySinh: "1996" } };
    expect(await askedOf(sends(speaker.found(mine, other)))).toEqual({ kind: "several" });
  });

  test("partial: what is there of a record is taken, and the rest is not there", async () => {
    const answer = await askedOf(sends(speaker.found({ of: person, values: { hoVaTen: "Mai" } })));
    expect(answer).toMatchObject({ kind: "found", record: { hoVaTen: "Mai" } });
  });

  test("deferred: it answers later, and says when", async () => {
    const later = sends("{}", { status: 202, headers: { "retry-after": "120" } });
    expect(await askedOf(later)).toEqual({ kind: "deferred", retryAfterMs: 120_000 });
  });

  test("denied: this system, or this procedure, may not look", async () => {
    expect(await askedOf(speaker.denied)).toEqual({ kind: "denied" });
  });

  test("somebody else's record is refused, and nothing of it is given on", async () => {
    const stranger = { of: "079200000009", values: { hoVaTen: "Quân", ngaySinh: "1997" } };
    expect(await askedOf(sends(speaker.found(stranger)))).toEqual({ kind: "stranger" });
  });

  test("timeout: who says nothing is left, and so is who begins and never ends", async () => {
    expect(await Promise.all([askedOf(() => undefined), askedOf(begins)])).toEqual([silent, silent]);
  });

  test("a register that is not there does not answer", async () => {
    const gone = await startRegister(sends("{}"));
    await gone.stop();
    expect(await Promise.all([ask(gone.url), ask("no address")])).toEqual([silent, silent]);
  });

  test("a register that is overloaded says when it wants to be asked again", async () => {
    const busy = sends("{}", { status: 503, headers: { "retry-after": "30" } });
    expect(await askedOf(busy)).toEqual({ kind: "unavailable", retryAfterMs: 30_000 });
  });

  test.each<[string, Answering]>([
    ["half a record", sends('{"banGhi": {"ngaySinh"')],
    ["a list", sends("[1, 2]")],
    ["nothing", sends("")],
    ["more than anybody needs", sends(JSON.stringify({ x: "x".repeat(300_000) }))],
    ["a page for people, with status 200", sends("<h1>Bảo trì</h1>", { headers: { "content-type": "text/html" } })],
    ["a record that it calls plain text", sends(speaker.found(mine), { headers: { "content-type": "text/plain" } })],
    ["that the question is wrong", sends("{}", { status: 400 })],
    [
      "a gateway's page that says not found",
      sends("<h1>404</h1>", { status: 404, headers: { "content-type": "text/html" } }),
    ],
  ])("malformed: %s", async (_, answer) => {
    expect(await askedOf(answer)).toEqual({ kind: "malformed" });
  });

  test("of two types of content nobody knows which is meant; the same header twice is one", async () => {
    const kinds = await Promise.all(
      [twice(speaker.found(mine), "text/html"), twice(speaker.found(mine), "application/json")].map(askedOf),
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(["malformed", "found"]);
  });

  test("headers without end are not read", async () => {
    const endless = sends(speaker.found(mine), { headers: { "x-much": "x".repeat(20_000) } });
    expect((await askedOf(endless)).kind).not.toBe("found");
  });

  test("a register cannot send the question, with the number in it, to somebody else", async () => {
    const other = await registerThat(sends(speaker.found(mine)));
    for (const status of [301, 302, 307, 308])
      expect(await askedOf(sends("", { status, headers: { location: other.url } }))).toEqual(silent);
    expect(other.received).toEqual([]);
  });

  test("whom it is about stands in the body alone, and never in an address", async () => {
    const register = await registerThat(sends(speaker.found(mine)));
    await ask(register.url);
    expect(register.received.map(({ body }) => speaker.askedAbout(body))).toEqual([person]);
    expect(register.received[0]?.url).not.toContain(person);
  });

  test("many questions that hang hold up no other", async () => {
    let asked = 0;
    const register = await registerThat((to, it) => {
      asked += 1;
      if (asked > 70) sends(speaker.found(mine))(to, it);
    });
    const source = speaker.source(register.url);
    const hanging = Array.from({ length: 70 }, () => source.ask(speaker.question));
    expect((await source.ask(speaker.question)).kind).toBe("found");
    expect(new Set((await Promise.all(hanging)).map(({ kind }) => kind))).toEqual(new Set(["unavailable"]));
  });

  test("connections are kept for the next questions", async () => {
    const register = await registerThat(sends(speaker.found(mine)));
    const source = speaker.source(register.url);
    for (const _ of Array.from({ length: 10 })) await source.ask(speaker.question);
    expect(register.received).toHaveLength(10);
    expect(register.connections()).toBeLessThan(3);
  });
};

const begins: Answering = (to) => void to.writeHead(200, { "content-type": "application/json" }).write('{"a":');

/** Ways to answer, each with the headers that the protocol wants. */
const answersOf = ({ headers: own = () => ({}) }: Speaker) => ({
  sends:
    (body: Json | string, { status: code = 200, headers = {} }: Sent = {}): Answering =>
    (to, asked) => {
      to.writeHead(code, { "content-type": "application/json", ...own(asked), ...headers });
      to.end(typeof body === "string" ? body : JSON.stringify(body));
    },
  /** JSON, and beside that it says of itself that it is something else. */
  twice:
    (body: Json, type: string): Answering =>
    (to, asked) => {
      const both = ["content-type", "application/json", "content-type", type];
      to.writeHead(200, [...Object.entries(own(asked)).flat(), ...both]).end(JSON.stringify(body));
    },
});

const silent: SourceAnswer = { kind: "unavailable" };

interface Sent {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with a status and no more than that. */
export const status =
  (code: number, headers: (asked: Received) => Readonly<Record<string, string>> = () => ({})) =>
  (to: ServerResponse, asked: Received): void =>
    void to.writeHead(code, { "content-type": "application/json", ...headers(asked) }).end("{}");
