import { faultNames } from "@motlan/state-systems";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Birth, examineBirth, issueBirth, sendBirth } from "./birth.fixture.ts";
import { faultsMet, throughFaults } from "./faults.fixture.ts";
import { breakDown, sendRubbish } from "./malformed.fixture.ts";
import { markersIn } from "./markers.fixture.ts";
import { type ListenedTo, type Overheard, openOverheard } from "./overhear.fixture.ts";
import { nameAndRefuse } from "./parties.fixture.ts";

// People with names, numbers and words that nobody would take for anything else go through whole lives of dossiers, and
// through every kind of error. Their own forms and papers show what is theirs; nothing else may have a word of it.

/** How often each status came. */
const tally = (statuses: readonly number[]): Readonly<Record<number, number>> =>
  Object.fromEntries([...Map.groupBy(statuses, (it) => it)].map(([status, all]) => [status, all.length]));

let listened: ListenedTo;
let birth: Birth;
beforeAll(async () => {
  listened = await openOverheard();
});
afterAll(() => listened.stop());

test("a birth is filled in and sent, and refused for all that can be wrong with it", async () => {
  const { refused, ...sent } = await sendBirth(listened.house);
  birth = sent;
  expect(refused).toEqual([
    // A forged value is left out, and put down.
    "none",
    "answer-unknown",
    "answer-unknown",
    "answer-too-long",
    "phone-malformed",
    "person-name-part-missing",
    "address-phone",
    "none",
    "none",
    "submit-key-reused",
    "dossier-already-sent",
    "dossier-already-sent",
  ]);
});

test("the office examines it, and is refused for all that can be wrong with that", async () => {
  expect(await examineBirth(birth)).toEqual([
    "dossier-not-found",
    "act-not-allowed",
    "dossier-moved",
    "reason-missing",
    "none",
    "supplement-without-points",
    "point-vouched-for",
    "point-unknown",
    "point-without-message",
    "reason-missing",
    "none",
    "person-name-letters",
    "dossier-moved",
    "none",
    "supplement-asked-before",
    "none",
  ]);
});

test("it is issued and revoked while registers do not take what they are told", async () => {
  await issueBirth(birth);
  expect(listened.house.logged.join()).toContain("register-took-nothing");
});

test("somebody is named who is not that person, and who is refuses", async () => {
  expect(await nameAndRefuse(listened.house)).toEqual([
    "personal-id-length",
    "party-mismatch",
    "party-mismatch",
    "party-is-filer",
    "register-unavailable",
    "none",
    "answer-not-open",
    "answer-unknown",
    "part-moved",
    "reason-missing",
    "none",
    "party-refused-before",
  ]);
});

test("registers do all that registers can do", async () => {
  const heard = await throughFaults(listened.house);
  expect(heard.toSorted()).toEqual(["deferred", "found", "malformed", "none", "stranger", "unavailable"]);
  expect(faultsMet.toSorted()).toEqual(faultNames("register").toSorted());
});

test("requests come that no page sends, and the house fails in the middle of its work", async () => {
  expect(tally(await sendRubbish(listened))).toEqual({ 303: 2, 400: 12, 401: 2, 404: 5, 413: 2, 415: 1 });
  expect(await breakDown(listened, birth.mother)).toEqual([500, 200]);
});

const kindsIn = (lines: readonly string[]): readonly string[] =>
  [...new Set(lines.map((line) => String(JSON.parse(line).kind)))].toSorted();

test("every kind of incident was put down, and of line of the log but for what only a start or a stop can bring", async () => {
  expect(kindsIn((await listened.overheard()).incidents)).toEqual(["forged-sealed-value", "stranger-record"]);
  const events = (await listened.overheard()).logged.map((line) => String(JSON.parse(line).event));
  expect([...new Set(events)].toSorted()).toEqual(["endpoint-failed", "job-to-be-taken-up-again", "sign-in-refused"]);
});

const walls = [
  ["addresses", 300],
  ["errors", 40],
  ["incidents", 3],
  ["jobs", 5],
  ["keys", 5],
  ["printed", 0],
  ["logged", 5],
] as const satisfies readonly (readonly [keyof Overheard, number])[];

test.each(walls)("no name, number, address or word of anybody stands in the %s", async (wall, atLeast) => {
  const heard = (await listened.overheard())[wall];
  expect(heard.length).toBeGreaterThanOrEqual(atLeast);
  expect(heard.flatMap((text) => markersIn(text).map((marker) => [marker, text.slice(0, 500)]))).toEqual([]);
});

test("what says how the house is says nothing of anybody", async () => {
  for (const path of ["/healthz", "/readyz"]) {
    const said = await (await fetch(new URL(path, listened.house.url))).text();
    expect(said.length).toBeGreaterThan(0);
    expect(markersIn(said)).toEqual([]);
  }
});
