import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aimedAt, type Seen } from "./aims.fixture.ts";
import { lacking, there, yes } from "./answers.fixture.ts";
import { doors, everybody, openRows, type Row, rowsOf } from "./cells.fixture.ts";
import { mutations } from "./enumerated.fixture.ts";
import { type Answer, knock } from "./knock.fixture.ts";
import { proposals, publishing } from "./publish.fixture.ts";
import { openStory, type Story } from "./story.fixture.ts";
import { type Caller, moments } from "./table.fixture.ts";
import { socket } from "./words.fixture.ts";

let story: Story;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story.house.stop());

interface Knocking {
  readonly row: Row;
  readonly moment: string;
  readonly id: string;
  readonly seen: Seen;
}

const answerTo = (caller: Caller, { row: { door, of }, moment, id, seen }: Knocking): Promise<Answer> =>
  knock(story.house, story.as(caller, moment), door, aimedAt(door, of, { id, seen }));

/** A list answers everybody whose it is: what counts is whether the thing stands in it. */
const asListed = ({ code, said }: Answer, expected: string, id: string): string => {
  if (code !== yes || (expected !== there && expected !== lacking)) return code;
  return JSON.stringify(said).includes(id) ? there : lacking;
};

/** A refusal that must not tell whether there is anything. Who has no session is nobody at that face, whoever it is. */
const keepsSecret = (caller: Caller, code: string): boolean => caller === "nobody" || code.endsWith("-not-found");

const hold = async (row: Row, moment: string): Promise<void> => {
  const knocking = { row, moment, id: story.idOf(row.of), seen: await story.seen() };
  if (row.of !== "-") expect(knocking.id, `there is ${row.of}`).not.toBe("");
  const told: Record<string, string> = {};
  for (const caller of everybody) {
    const answer = await answerTo(caller, knocking);
    told[caller] = asListed(answer, row.answers[caller], knocking.id);
    if (!keepsSecret(caller, answer.code)) continue;
    const ofNothing = await answerTo(caller, { ...knocking, id: randomUUID() });
    expect([caller, ofNothing]).toEqual([caller, answer]);
  }
  expect(told).toEqual(row.answers);
};

describe.each(moments.map((it) => [it.title, it] as const))("%s", (_, it) => {
  beforeAll(() => story.come(it.moment));

  test.each(rowsOf(it).map((row) => [row.door, row.of, row] as const))("%s, of %s", async (door, of, row) => {
    expect([row.door, row.of]).toEqual([door, of]);
    await hold(row, it.moment);
  });
});

const definition = () => proposals(story.loaded)("Chưa từng kết hôn", "linh.bui");

describe("the socket of the house, for whoever runs it", () => {
  let version = "";
  beforeAll(async () => {
    version = (await publishing(story.house, "propose", definition())).value?.version ?? "";
  });

  test.each(socket)("%s", async (verb, known, unknown) => {
    const asked = { ...definition(), version, what: version, reason: "Chưa cần", accept: "" };
    const code = async (by: string) => {
      const { ok, issues = [] } = await publishing(story.house, verb, { ...asked, by });
      return ok ? yes : issues[0]?.code;
    };
    expect([await code("somebody"), await code("linh.bui")]).toEqual([unknown, known]);
  });
});

test.each(openRows().map((row) => [row.door, row] as const))("%s is open to everybody", async (door, row) => {
  const knocking = { row, moment: "whenever", id: "", seen: { seq: 0, hash: "" } };
  const told: Record<string, string> = {};
  for (const caller of everybody) told[caller] = (await answerTo(caller, knocking)).code;
  // Where the faces have not been built there are no pages to be had, by anybody.
  const unbuilt = row.of === "-" && told["nobody"] === "page-not-found" && !door.includes("auth");
  expect(told).toEqual(unbuilt ? Object.fromEntries(everybody.map((it) => [it, "page-not-found"])) : row.answers);
});

describe("a page of another site, in the browser of whoever is signed in", () => {
  const posted = doors().filter((door) => !door.startsWith("GET "));

  test.each(posted)("cannot post to %s", async (door) => {
    const path = door.startsWith("POST ") ? door.slice("POST ".length) : `/trpc/${door}`;
    const headers = { "sec-fetch-site": "cross-site", "content-type": "application/json" };
    const { browser } = story.as("filer", "whenever");
    const response = await browser.request(new URL(path, story.house.url), { method: "POST", headers, body: "{}" });
    expect([response.status, await response.json()]).toEqual([403, { issues: [{ code: "other-origin", path: "" }] }]);
  });

  test.each(mutations())("cannot link to %s: nothing is changed by a GET", async (door) => {
    const { browser } = story.as("filer", "whenever");
    const response = await browser.request(new URL(`/trpc/${door}?input=%7B%7D`, story.house.url));
    expect(response.status).toBe(405);
  });
});
