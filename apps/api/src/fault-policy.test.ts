import type { SourcedValue } from "@motlan/dossier";
import { type Json, sameJson } from "@motlan/kernel";
import type { FormState, WhenDown } from "@motlan/procedure";
import { type FaultName, faultNames } from "@motlan/state-systems";
import { otherMothers } from "@motlan/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  begun,
  completed,
  heardFor,
  heldBack,
  inOrder,
  leftIn,
  lookedUp,
  openHouses,
  sending,
  valuesIn,
} from "./fault-policy.fixture.ts";
import { motherAnswers } from "./testing/fill.ts";
import type { Visitor } from "./testing/house.ts";

// Every fault of the population's register under every policy, from the first page until nothing is left open: over HTTP
// from a browser to the stand-in. The registration of a birth needs none of it to go on: what is silent can all be left.

let houses: Awaited<ReturnType<typeof openHouses>>;
beforeAll(async () => {
  houses = await openHouses();
});
afterAll(() => houses.stop());

/** As what each fault is heard. A gateway's rubbish is an answer that is none, or says that there is none. */
const heardAs: Readonly<Record<FaultName, readonly string[]>> = {
  down: ["unavailable"],
  slow: ["unavailable"],
  drip: ["unavailable"],
  garbage: ["malformed", "unavailable"],
  partial: ["found"],
  contradicting: ["found"],
  deferred: ["deferred"],
  "wrong-person": ["stranger"],
  huge: ["malformed"],
};

const policies = ["ask", "wait", "official", "block"] as const satisfies readonly WhenDown[];

const ends: Readonly<Record<WhenDown, string>> = {
  ask: "she states what it owes, and it is sent as her word",
  wait: "it is sent without, and what it owes is brought in once it answers",
  official: "it is sent without, and the office looks it up",
  block: "it is kept, wakes by itself once it answers, and is sent",
};

/** Whose word in the end is what it would have said. */
const saidBy = { ask: "citizen", wait: "register", official: "official", block: "register" } as const;

interface Filing {
  readonly policy: WhenDown;
  readonly fault: FaultName;
  readonly mother: Visitor;
  /** The form of the same mother while all is well. */
  readonly well: FormState;
}

/** The form while the register is wrong and with all that she is asked for, and what nobody vouches for meanwhile. */
const filledIn = async ({ policy, fault, mother, well }: Filing) => {
  await houses.under[policy].house.control("population", fault);
  const { dossierId, state } = await begun(mother);
  const heard = await heardFor(mother, dossierId);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.filter((outcome) => !heardAs[fault].includes(outcome))).toEqual([]);
  const full = await completed(mother, dossierId, valuesIn(well));
  const owed = Object.keys(well.sealed).filter((path) => !Object.hasOwn(state.sealed, path));
  expect(owed.filter((path) => well.sealed[path]?.register !== "population")).toEqual([]);
  return { dossierId, state, full, owed };
};

/** What registers vouch for otherwise than while all is well. */
const otherwise = ({ sealed }: FormState, { sealed: before }: FormState): readonly string[] =>
  Object.entries(sealed).flatMap(([path, { value }]) => (sameJson(value, before[path]?.value ?? null) ? [] : [path]));

/** Mends the register and lets the system ask again until it has nothing left to ask for it; how often it did. */
const mended = async (policy: WhenDown, dossierId: string): Promise<number> => {
  const { house, jobs } = houses.under[policy];
  await house.control("population", "up");
  let times = 0;
  while (await jobs.doNext("ask-again", dossierId)) times += 1;
  return times;
};

type Word = readonly [Json | undefined, SourcedValue["provenance"]["kind"] | undefined];

/** The dossier that was sent: nothing that she said is lost, and registers vouch for nothing of which they know nothing. */
const sent = async ({ mother, well }: Filing, dossierId: string) => {
  const { dossier, events } = await mother.api.citizen.followDossier.query({ id: dossierId });
  const [first] = events;
  if (first?.kind !== "submitted") throw new Error("it was not sent");
  const { values, left = [], requirements } = dossier;
  const word = (path: string): Word => [values[path]?.value, values[path]?.provenance.kind];
  for (const [path, value] of Object.entries(motherAnswers))
    expect([path, ...word(path)]).toEqual([path, value, "citizen"]);
  const vouched = Object.keys(values).filter((path) => values[path]?.provenance.kind === "register");
  expect(vouched.filter((path) => !Object.hasOwn(well.sealed, path))).toEqual([]);
  const words = Object.fromEntries(Object.keys(well.sealed).map((path) => [path, word(path)]));
  return { first, left, identity: requirements["identity"], words };
};

/** What is to stand in it at the end, at the paths for which registers vouch while all is well. */
const expected = ({ well }: Filing, word: (path: string) => Word) =>
  Object.fromEntries(Object.keys(well.sealed).map((path) => [path, word(path)]));

/** From a register that says nothing of anybody. */
const throughSilence = async (filing: Filing): Promise<void> => {
  const { policy, mother, well } = filing;
  const { dossierId, state, full, owed } = await filledIn(filing);
  const isAsked = policy === "ask";
  const isHeld = policy === "block";
  const left = isAsked ? [] : inOrder(owed.map((path) => ({ path, register: "population", whenDown: policy })));
  expect(otherwise(state, well)).toEqual([]);
  expect(owed).toEqual(Object.keys(well.sealed).filter((path) => well.sealed[path]?.register === "population"));
  expect(Object.keys(state.missed).toSorted()).toEqual(isAsked ? owed.toSorted() : []);
  expect(leftIn(full)).toEqual(left);

  expect(await sending(mother, dossierId)).toEqual([isHeld ? "register-awaited" : "none"]);
  if (isHeld) {
    expect(await heldBack(mother, dossierId)).toEqual({ status: "draft", heldBack: "awaited", awaitsMe: false });
  } else {
    const { first } = await sent(filing, dossierId);
    expect(inOrder(first.left)).toEqual(left);
    expect(first.unavailable).toEqual(["population"]);
    expect(owed.filter((path) => Object.hasOwn(first.values, path))).toEqual(isAsked ? owed : []);
  }
  if (policy === "official")
    expect(await lookedUp(houses.under.official.house, dossierId, valuesIn(well))).toEqual(["required"]);

  expect(await mended(policy, dossierId)).toBeGreaterThan(0);
  if (isHeld) {
    expect(await heldBack(mother, dossierId)).toEqual({ status: "draft", heldBack: "heard", awaitsMe: true });
    const woken = (await mother.api.citizen.readForm.query({ dossierId })).state;
    expect([woken.answers, woken.left, otherwise(woken, well)]).toEqual([full.answers, {}, []]);
    expect(await sending(mother, dossierId)).toEqual(["none"]);
  }

  const end = await sent(filing, dossierId);
  const saidOf = (path: string) => (owed.includes(path) ? saidBy[policy] : "register");
  expect(end.words).toEqual(expected(filing, (path) => [well.sealed[path]?.value, saidOf(path)]));
  expect(end.left).toEqual([]);
  // Of who she is the register itself is the proof, once it can be; where she was asked in its place, the office looks.
  expect(end.identity).toEqual(
    isAsked ? { way: "official" } : { way: "register", register: "population", recordId: expect.any(String) },
  );
};

/** From a register that answers, if not well: what it says counts, and what it leaves out she is asked for. */
const throughAnAnswer = async (filing: Filing): Promise<void> => {
  const { policy, fault, mother, well } = filing;
  const { dossierId, state, owed } = await filledIn(filing);
  const wrong = otherwise(state, well);
  // One value of her record is another, and is told as the word of the register whose it is.
  expect(new Set(wrong.map((path) => path.split(".").at(-1))).size).toBe(fault === "contradicting" ? 1 : 0);
  expect(wrong.filter((path) => state.sealed[path]?.register !== "population")).toEqual([]);
  expect(owed.length > 0).toBe(fault === "partial");
  expect(state.registers).toContainEqual(expect.objectContaining({ id: "population", state: "answered" }));
  expect([state.left, state.missed]).toEqual([{}, {}]);

  expect(await sending(mother, dossierId)).toEqual(["none"]);
  expect(await mended(policy, dossierId)).toBe(0);

  const end = await sent(filing, dossierId);
  const truth = valuesIn(well);
  expect(end.words).toEqual(
    expected(filing, (path) =>
      owed.includes(path) ? [truth[path], "citizen"] : [state.sealed[path]?.value, "register"],
    ),
  );
  expect([end.first.left, end.first.unavailable, end.left]).toEqual([undefined, [], []]);
  expect(end.identity).toMatchObject({ way: "register", register: "population" });
};

/** One birth notice is good for one dossier in a house. */
const mothers = otherMothers();
const each = faultNames("register").map((fault, index) => [fault, mothers[index] ?? ""] as const);

describe.each(each)("population %s", (fault, personalId) => {
  let well: FormState;
  // Heard here, it is taken for well in the one house in which nobody asks it again.
  beforeAll(async () => {
    const { house } = houses.under.ask;
    await house.control("population", "up");
    well = (await begun(await house.signedIn("citizen", personalId))).state;
  });

  const isSilent = !heardAs[fault].includes("found");
  const cases = policies.map(
    (policy) => [policy, isSilent ? ends[policy] : "what it says is used, and it is sent with nothing left"] as const,
  );

  test.concurrent.each(cases)("under %s: %s", async (policy) => {
    const mother = await houses.under[policy].house.signedIn("citizen", personalId);
    const filing = { policy, fault, mother, well };
    await (isSilent ? throughSilence(filing) : throughAnAnswer(filing));
  });
});
