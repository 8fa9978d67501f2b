import { instantOf } from "@motlan/kernel";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Dossier } from "./dossier.ts";
import type { DossierEvent, DossierEventBody } from "./events.ts";
import { apply, fold } from "./fold.ts";
import {
  answered,
  answeredWithdrawn,
  asked,
  askedForWithdrawn,
  contested,
  context,
  done,
  eventsOf,
  fed,
  given,
  issued,
  notTaken,
  quotedWithdrawn,
  quoting,
  refused,
  resting,
  revocationTold,
  revoked,
  submitted,
  type Told,
  verifying,
  wholeStory,
  withdrawn,
} from "./small-dossier.fixture.ts";

const told = (...events: readonly Told[]): Dossier => {
  const dossier = fold(eventsOf(...events), context);
  if (dossier === null) throw new Error("nothing was sent");
  return dossier;
};

test("before it is sent there is no dossier", () => {
  expect(fold([], context)).toBeNull();
});

test("the whole story goes through the official states, from new to returned", () => {
  const states = wholeStory.map((_, index) => {
    const { state, step } = told(...wholeStory.slice(0, index + 1));
    return [state, step];
  });
  expect(states).toEqual([
    [1, 0], // sent
    [5, 0], // a supplement asked for
    [1, 0], // and given
    [2, 1], // received
    [2, 1], // a verification
    [4, 2], // the draft is with the filer
    [2, 1], // who objects
    [4, 2],
    [4, 3],
    [4, 3], // the number is there
    [4, 4],
    [4, null],
    [9, null], // decided
    [9, null], // one register knows
    [10, null], // both do
  ]);
});

test("a supplement stops the clock and its answer starts it: what was left is left", () => {
  const request = [asked, instantOf("2026-11-23", "15:00")] as const;
  const waiting = told(submitted, request);
  expect(waiting).toMatchObject({ pausedSince: request[1], supplementsAsked: 1, supplement: { reason: "Thiếu họ" } });
  const going = told(submitted, request, [answered, instantOf("2026-11-25", "09:00")]);
  expect(going).toMatchObject({ pausedSince: null, supplement: null, due: instantOf("2026-11-25", "11:00") });
});

const limited = { ...context, procedure: { ...context.procedure, supplementDays: 7 } };
const notAnswered = { ...refused, reasonCode: "not-supplemented", reason: "" };

test("a supplement with a limit is awaited to the end of that working day, and then the dossier is stopped", () => {
  const events = eventsOf(submitted, [asked, instantOf("2026-11-23", "15:00")]);
  const until = instantOf("2026-12-02", "17:00");
  expect(fold(events, limited)?.supplement).toMatchObject({ until });
  const ended = fold(eventsOf(submitted, [asked, instantOf("2026-11-23", "15:00")], [notAnswered, until]), limited);
  expect(ended).toMatchObject({ state: 8, step: null, supplement: null, pausedSince: null });
  expect(ended?.refusal).toEqual({ reasonCode: "not-supplemented", reason: "" });
});

test("before that day, and where there is no limit, nobody ends what waits for an answer", () => {
  const asking = [asked, instantOf("2026-11-23", "15:00")] as const;
  const early = eventsOf(submitted, asking, [notAnswered, instantOf("2026-12-02", "16:59")]);
  expect(() => fold(early, limited)).toThrow("cannot follow");
  const late = eventsOf(submitted, asking, [notAnswered, instantOf("2027-12-02", "17:00")]);
  expect(() => fold(late, context)).toThrow("cannot follow");
  expect(fold(eventsOf(submitted, asking), context)?.supplement?.until).toBeNull();
});

test("an answer changes what was asked for and nothing else", () => {
  const before = told(submitted, asked);
  const after = told(submitted, asked, answered);
  expect(after.values).toEqual({ "child.fullName": { value: "Lò Mai", provenance: { kind: "citizen" } } });
  expect(after.requirements).toMatchObject({ paper: { way: "upload" } });
  expect(after).toMatchObject({ code: before.code, fee: before.fee, subjects: before.subjects, step: before.step });
});

test("while the filer looks at the draft the clock stands still", () => {
  const shown = [done("examine"), instantOf("2026-11-23", "16:00")] as const;
  expect(told(submitted, done("receive"), shown).pausedSince).toBe(shown[1]);
  const confirmed = told(submitted, done("receive"), shown, [done("confirm"), instantOf("2026-11-26", "08:00")]);
  expect(confirmed).toMatchObject({ pausedSince: null, due: instantOf("2026-11-26", "09:00") });
});

test("an objection to the draft brings it back to the last official with the filer's words, until that is done", () => {
  const shown = [done("examine"), instantOf("2026-11-23", "16:00")] as const;
  const back = [contested, instantOf("2026-11-24", "07:30")] as const;
  const dossier = told(submitted, done("receive"), shown, back);
  expect(dossier).toMatchObject({ step: 1, contest: "Sai chữ đệm", pausedSince: null });
  expect(dossier.due).toBe(instantOf("2026-11-24", "08:30"));
  expect(told(submitted, done("receive"), shown, back, done("examine")).contest).toBeNull();
});

test("a verification moves the deadline by its working days", () => {
  const dossier = told(submitted, done("receive"), verifying);
  expect(dossier).toMatchObject({ verification: "Hỏi bệnh viện", due: instantOf("2026-11-26", "17:00"), step: 1 });
});

test("a refusal before it was received is another state than one after, and ends the dossier", () => {
  expect(told(submitted, refused)).toMatchObject({ state: 3, step: null, refusal: { reasonCode: "other" } });
  expect(told(submitted, done("receive"), { ...refused, step: "examine" })).toMatchObject({ state: 8, step: null });
});

test("what a register gives joins the values", () => {
  expect(told(...wholeStory).values).toHaveProperty(["child.personalId", "value"], "001226000001");
});

test("the dossier knows the number of its last event and who did it", () => {
  expect(told(submitted, done("receive"))).toMatchObject({ seq: 2, lastActor: { kind: "system" } });
});

test("a revoked result stays the dossier's, says since when and why, and which registers know", () => {
  const at = instantOf("2026-12-01", "09:00");
  const dossier = told(...wholeStory, [revoked, at]);
  expect(dossier).toMatchObject({ state: 10, result: { id: "r1" }, revocation: { at, reasonCode: "forged-papers" } });
  expect(dossier.revocation?.told).toEqual([]);
  expect(told(...wholeStory, [revoked, at], revocationTold).revocation?.told).toEqual(["one.revoke"]);
});

test("evidence that was withdrawn is flagged until a supplement replaces it, and nothing else about it changes", () => {
  const before = told(resting, done("receive"));
  const flagged = told(resting, done("receive"), withdrawn);
  const { requirement, resultId, number, reason } = withdrawn;
  expect(flagged.withdrawn).toEqual([{ requirement, resultId, number, reason }]);
  expect(flagged).toMatchObject({ step: before.step, stepSeq: before.stepSeq, due: before.due, state: before.state });
  const asking = { ...askedForWithdrawn, step: "examine" };
  const replaced = told(resting, done("receive"), withdrawn, asking, answeredWithdrawn);
  expect(replaced).toMatchObject({ withdrawn: [], requirements: { kinship: { way: "upload" } }, supplement: null });
});

test("an answer about something else leaves the evidence withdrawn", () => {
  expect(told(resting, withdrawn, asked, answered).withdrawn).toHaveLength(1);
});

test("asking for what others withdrew does not use up the one supplement; asking for more does", () => {
  const asking = { ...askedForWithdrawn, step: "receive" };
  expect(told(resting, withdrawn, asking).supplementsAsked).toBe(0);
  const more = { ...asking, points: [...asking.points, { path: "paper", message: "Rõ hơn?" }] };
  expect(told(resting, withdrawn, more).supplementsAsked).toBe(1);
});

test("what a result filled in stays withdrawn: no supplement replaces it", () => {
  expect(told(quoting, quotedWithdrawn, asked, answered).withdrawn).toMatchObject([{ requirement: null }]);
});

test("a result that goes to no register is returned as soon as it is issued", () => {
  const none = { ...context.procedure, result: { ...context.procedure.result, feeds: [] } };
  const issuedNow = eventsOf(...wholeStory.slice(0, 13));
  expect(fold(issuedNow, { ...context, procedure: none })?.state).toBe(10);
  expect(fold(issuedNow, context)?.state).toBe(9);
});

test("a register that did not take the result is on record until it does", () => {
  const refusing = [...wholeStory.slice(0, 13), notTaken("one.file")];
  expect(told(...refusing)).toMatchObject({ notTaken: ["one.file"], fed: [], state: 9 });
  expect(told(...refusing, fed("one.file"))).toMatchObject({ notTaken: [], fed: ["one.file"] });
});

test("a dossier knows by which event it came to its step, whatever else happens to it there", () => {
  expect(told(resting).stepSeq).toBe(1);
  expect(told(resting, done("receive"), done("examine"), withdrawn)).toMatchObject({ stepSeq: 3, seq: 4 });
  expect(told(submitted, done("receive"), done("examine"), contested)).toMatchObject({ step: 1, stepSeq: 4 });
});

test("folding a part and applying the rest is folding all", () => {
  const stories = fc.tuple(
    fc.nat(wholeStory.length),
    fc.nat(wholeStory.length),
    fc.array(fc.nat(4000), { minLength: 15 }),
  );
  fc.assert(
    fc.property(stories, ([length, cut, minutes]) => {
      const events = spread(wholeStory.slice(0, length), minutes);
      const part = fold(events.slice(0, cut), context);
      const whole = events.slice(cut).reduce<Dossier | null>((dossier, event) => apply(dossier, event, context), part);
      expect(whole).toEqual(fold(events, context));
    }),
    { seed: 20261122, numRuns: 300 },
  );
});

/** The events, so many minutes after one another. */
const spread = (bodies: readonly DossierEventBody[], minutes: readonly number[]): DossierEvent[] => {
  let at = Date.parse(instantOf("2026-02-11", "08:00"));
  return eventsOf(
    ...bodies.map((body, index) => {
      at += (minutes[index] ?? 0) * 60_000;
      return [body, new Date(at).toISOString()] as const;
    }),
  );
};

test("the deadline never moves while the clock stands, nor is it nearer than it was when it runs again", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4000), { minLength: 15 }), (minutes) => {
      let before: Dossier | null = null;
      for (const event of spread(wholeStory, minutes)) {
        const after: Dossier = apply(before, event, context);
        if (before !== null) expect(after.due >= before.due).toBe(true);
        if (before !== null && after.pausedSince !== null) expect(after.due).toBe(before.due);
        before = after;
      }
    }),
    { seed: 20261122, numRuns: 300 },
  );
});

const confirming = [submitted, done("receive"), done("examine")];

test.each([
  ["anything before it is sent", [done("receive")]],
  ["a second sending", [submitted, submitted]],
  ["another step than the one it is at", [submitted, done("examine")]],
  ["a step that the procedure does not have", [submitted, done("stamp")]],
  ["a step while the filer owes an answer", [submitted, asked, done("receive")]],
  ["an answer that nobody asked for", [submitted, answered]],
  ["a request while one is open", [submitted, asked, asked]],
  ["a step after a refusal", [submitted, refused, done("receive")]],
  ["a second refusal", [submitted, refused, refused]],
  ["an objection where no draft is shown", [submitted, { ...contested, step: "receive" }]],
  ["a value given at a step that is past", [...confirming, { ...given, step: "receive" }]],
  ["a verification at another step", [submitted, verifying]],
  ["a result at a step that issues none", [submitted, done("receive"), { ...issued, step: "receive" }]],
  ["a result before its step is done", [...confirming, done("confirm"), done("allocate"), issued]],
  ["a second result", [...wholeStory.slice(0, 13), issued]],
  ["a register told of no result", [submitted, fed("one.file")]],
  ["the same register told twice", [...wholeStory.slice(0, 14), fed("one.file")]],
  ["a register that is not to be told", [...wholeStory.slice(0, 13), fed("three.file")]],
  ["a revocation before there is a result", [submitted, revoked]],
  ["a revocation of another result", [...wholeStory, { ...revoked, resultId: "r2" }]],
  ["a second revocation", [...wholeStory, revoked, revoked]],
  ["a register told of no revocation", [...wholeStory, revocationTold]],
  ["the same register told twice of a revocation", [...wholeStory, revoked, revocationTold, revocationTold]],
  [
    "a register told of a revocation that it is not to be told",
    [...wholeStory, revoked, { ...revocationTold, service: "one.file" }],
  ],
  ["evidence withdrawn that the dossier does not rest on", [submitted, withdrawn]],
  ["another result withdrawn than the one it rests on", [resting, { ...withdrawn, resultId: "r9" }]],
  ["the same evidence withdrawn twice", [resting, withdrawn, withdrawn]],
  ["a value withdrawn that no result filled in", [resting, quotedWithdrawn]],
  ["a register that did not take what it has", [...wholeStory.slice(0, 14), notTaken("one.file")]],
  ["the same refusal of a register twice", [...wholeStory.slice(0, 13), notTaken("one.file"), notTaken("one.file")]],
] as const)("an event that cannot follow is a bug and says so: %s", (_, story: readonly DossierEventBody[]) => {
  expect(() => fold(eventsOf(...story.slice(0, -1)), context)).not.toThrow();
  expect(() => fold(eventsOf(...story), context)).toThrow(/cannot follow|begins with/u);
});

test("a gap in the numbers of events is a bug and says so", () => {
  const [first, second] = eventsOf(submitted, done("receive"));
  if (!first || !second) throw new Error("two events");
  expect(() => fold([first, { ...second, seq: 3 }], context)).toThrow("event 3");
  expect(() => fold([first, { ...second, seq: 1 }], context)).toThrow("event 1");
});
