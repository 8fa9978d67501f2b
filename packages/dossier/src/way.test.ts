import { instantOf } from "@motlan/kernel";
import type { Procedure, Step } from "@motlan/procedure";
import { compileRule } from "@motlan/rules/compile";
import { expect, test } from "vitest";
import { handedTo, officialActs } from "./acts.ts";
import type { DossierEventBody } from "./events.ts";
import { fold } from "./fold.ts";
import { calendar, done, eventsOf, procedure as small, submitted, type Told } from "./small-dossier.fixture.ts";

const rule = (source: string, kind: "boolean" | "number") => {
  const type = { kind };
  const compiled = compileRule(
    source,
    { type: ([name]) => (name === "eligible" ? { kind: "boolean" } : { kind: "number" }), names: () => [] },
    type,
  );
  if (!compiled.ok) throw new Error(source);
  return compiled.value;
};

const step = (id: string, role: string, more: Partial<Step> = {}): Step => ({
  id,
  title: { vi: id, en: id },
  actor: { kind: "official", role },
  may: [],
  clockStopped: false,
  ...more,
});

/** Land: measured by another authority, confirmed, made known, assessed by the tax office where there is to be a paper. */
const procedure: Procedure = {
  ...small,
  fee: [{ id: "use", kind: "tax", title: { vi: "", en: "" }, amount: rule("landUseFee", "number") }],
  steps: [
    step("receive", "intake"),
    step("measure", "registrar", { at: "land-registry", clockStopped: true, stoppedAtMostDays: 5 }),
    step("confirm", "officer", { may: ["verify"], verifyAddsDays: 5 }),
    step("post", "officer", {
      clockStopped: true,
      silenceDays: 15,
      may: ["verify"],
      when: rule("eligible", "boolean"),
    }),
    step("tax", "tax-officer", { at: "tax-office", clockStopped: true, when: rule("eligible", "boolean") }),
    step("sign", "chair", { issues: "paper" }),
  ],
};

const context = { procedure, calendar };
const sent: DossierEventBody = {
  ...submitted,
  authority: "peoples-committee:00004",
  due: instantOf("2026-12-16", "17:00"),
  fee: [{ id: "use", amount: null }],
};
const stated = (id: string, path: string, value: number | boolean): DossierEventBody => ({
  kind: "value-given",
  step: id,
  path,
  given: { value, provenance: { kind: "official", username: "o" } },
});
const told = (...events: readonly Told[]) => {
  const dossier = fold(eventsOf(sent, done("receive"), ...events), context);
  if (dossier === null) throw new Error("nothing was sent");
  return dossier;
};
const actsOf = (dossier: ReturnType<typeof told>, authority: string, role: string) =>
  officialActs(dossier, procedure, { authority, role, policy: { maxSupplements: 1 } });

const confirmed = (eligible: boolean): Told[] => [
  done("measure"),
  stated("confirm", "eligible", eligible),
  done("confirm"),
];

const surveyedBy = (day: string) => told([done("measure"), instantOf(day, "08:00")]).due;
const posted = (day: string) => told(...confirmed(true), [done("post"), instantOf(day, "08:00")]).due;
const verify = (id: string): DossierEventBody => ({
  kind: "verification-started",
  step: id,
  note: "?",
  workingDays: 5,
});

test("the step of another authority is that authority's alone, at the commune of the dossier", () => {
  const dossier = told();
  expect(handedTo(dossier, procedure)).toBe("land-registry:00004");
  expect(actsOf(dossier, "land-registry:00004", "registrar")).toEqual(["complete"]);
  expect(actsOf(dossier, "peoples-committee:00004", "registrar")).toEqual([]);
  expect(actsOf(dossier, "land-registry:00166", "registrar")).toEqual([]);
  expect(handedTo(told(done("measure")), procedure)).toBeNull();
});

test("a step that does not apply by what an official stated is left out, and so is every other such", () => {
  expect(told(...confirmed(true)).step).toBe(3);
  expect(told(...confirmed(false)).step).toBe(5);
});

test("what the tax office states becomes what is due, and nothing that was known before changes", () => {
  const dossier = told(...confirmed(true), done("post"), stated("tax", "landUseFee", 12_000_000));
  expect(dossier.fee).toEqual([{ id: "use", amount: 12_000_000 }]);
  const later = told(...confirmed(true), done("post"), stated("tax", "landUseFee", 1), stated("tax", "landUseFee", 2));
  expect(later.fee).toEqual([{ id: "use", amount: 1 }]);
});

test("a survey stops the clock for five working days at most, the posting for as long as it takes", () => {
  expect(surveyedBy("2026-11-26")).toBe(instantOf("2026-12-21", "17:00"));
  // The survey began on Monday at 08:00: of the fifth working day after it the end counts, and no more.
  expect(surveyedBy("2026-12-07")).toBe(surveyedBy("2026-12-21"));
  expect(surveyedBy("2026-12-21") > surveyedBy("2026-11-26")).toBe(true);
  expect(posted("2026-12-21") > posted("2026-12-07")).toBe(true);
});

test("each step may have its own verification, once", () => {
  const atPost = told(done("measure"), verify("confirm"), stated("confirm", "eligible", true), done("confirm"));
  expect(actsOf(atPost, "peoples-committee:00004", "officer")).toContain("verify");
  const objected = told(...confirmed(true), verify("post"));
  expect(actsOf(objected, "peoples-committee:00004", "officer")).toEqual(["complete"]);
  expect(objected.verifiedAt).toBe("post");
});
