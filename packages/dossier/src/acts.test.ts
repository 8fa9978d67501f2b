import { expect, test } from "vitest";
import { currentStep, filerActs, mayRevoke, officialActs, roleNext } from "./acts.ts";
import type { DossierEventBody } from "./events.ts";
import { fold } from "./fold.ts";
import {
  answered,
  answeredWithdrawn,
  asked,
  askedForWithdrawn,
  context,
  done,
  eventsOf,
  procedure,
  quotedWithdrawn,
  quoting,
  refused,
  resting,
  revoked,
  submitted,
  verifying,
  wholeStory,
  withdrawn,
} from "./small-dossier.fixture.ts";

const states = {
  sent: [submitted],
  waiting: [submitted, asked],
  supplemented: [submitted, asked, answered],
  received: [submitted, done("receive")],
  verifying: [submitted, done("receive"), verifying],
  shown: [submitted, done("receive"), done("examine")],
  allocating: [submitted, done("receive"), done("examine"), done("confirm")],
  toSign: [submitted, done("receive"), done("examine"), done("confirm"), done("allocate")],
  refused: [submitted, refused],
  closed: wholeStory,
} satisfies Record<string, readonly DossierEventBody[]>;

const dossierIn = (state: keyof typeof states) => {
  const dossier = fold(eventsOf(...states[state]), context);
  if (!dossier) throw new Error("nothing was sent");
  return dossier;
};

const actsOf = (state: keyof typeof states, role: string, authority = "00004", maxSupplements = 1) =>
  officialActs(dossierIn(state), procedure, { role, authority, policy: { maxSupplements } });

const all: Readonly<Record<keyof typeof states, Readonly<Record<string, readonly string[]>>>> = {
  sent: { intake: ["complete", "supplement", "refuse"] },
  waiting: {},
  supplemented: { intake: ["complete", "refuse"] },
  received: { officer: ["complete", "supplement", "refuse", "verify"] },
  verifying: { officer: ["complete", "supplement", "refuse"] },
  shown: {},
  allocating: {},
  toSign: { chair: ["complete", "refuse"] },
  refused: {},
  closed: {},
};

const names = Object.keys(states).filter((name): name is keyof typeof states => name in states);
const table = names.flatMap((state) => ["intake", "officer", "chair"].map((role) => [role, state] as const));

test.each(table)("what the %s may do with a dossier that is %s", (role, state) => {
  expect(actsOf(state, role)).toEqual(all[state][role] ?? []);
  expect(actsOf(state, role, "00028"), "at another authority").toEqual([]);
});

test("how many supplements may be asked for is the policy's to say", () => {
  expect(actsOf("supplemented", "intake", "00004", 2)).toContain("supplement");
  expect(actsOf("sent", "intake", "00004", 0)).not.toContain("supplement");
});

test.each([
  ["sent", [], "intake"],
  ["waiting", ["supplement"], null],
  ["received", [], "officer"],
  ["shown", ["confirm"], null],
  ["allocating", [], null],
  ["toSign", [], "chair"],
  ["refused", [], null],
  ["closed", [], null],
] as const)("of a dossier that is %s the filer may do %j, and next is %s", (state, acts, role) => {
  expect(filerActs(dossierIn(state), procedure)).toEqual(acts);
  expect(roleNext(dossierIn(state), procedure)).toBe(role);
});

test("a dossier that is refused or done is at no step", () => {
  expect(currentStep(dossierIn("refused"), procedure)).toBeNull();
  expect(currentStep(dossierIn("closed"), procedure)).toBeNull();
  expect(currentStep(dossierIn("shown"), procedure)?.id).toBe("confirm");
});

const toSign = [resting, done("receive"), done("examine"), done("confirm"), done("allocate")];

const actsAfter = (role: string, ...story: readonly DossierEventBody[]) => {
  const dossier = fold(eventsOf(...story), context);
  return dossier ? officialActs(dossier, procedure, { role, authority: "00004", policy: { maxSupplements: 1 } }) : [];
};

test("while evidence is withdrawn nothing is signed; it may be asked for again, or the dossier refused", () => {
  expect(actsAfter("chair", ...toSign)).toEqual(["complete", "refuse"]);
  expect(actsAfter("chair", ...toSign, withdrawn)).toEqual(["supplement", "refuse"]);
  expect(actsAfter("chair", ...toSign, withdrawn, askedForWithdrawn)).toEqual([]);
  expect(actsAfter("chair", ...toSign, withdrawn, askedForWithdrawn, answeredWithdrawn)).toEqual([
    "complete",
    "refuse",
  ]);
});

test("a dossier filled in from what was withdrawn can only be refused", () => {
  const toSign = [done("receive"), done("examine"), done("confirm"), done("allocate")];
  expect(actsAfter("chair", quoting, ...toSign, quotedWithdrawn)).toEqual(["refuse"]);
});

test("a step that signs nothing goes on, and withdrawn evidence may be asked for though one supplement was", () => {
  expect(actsAfter("intake", resting, asked, answered)).toEqual(["complete", "refuse"]);
  expect(actsAfter("intake", resting, asked, answered, withdrawn)).toEqual(["complete", "supplement", "refuse"]);
});

const signer = { role: "chair", authority: "00004" };

test.each([
  ["whoever signs at the authority that issued it", wholeStory, signer, true],
  ["another role of that authority", wholeStory, { ...signer, role: "officer" }, false],
  ["the same role of another authority", wholeStory, { ...signer, authority: "00028" }, false],
  ["the signer while there is no result", toSign, signer, false],
  ["the signer a second time", [...wholeStory, revoked], signer, false],
] as const)("%s: may the result be revoked", (_, story: readonly DossierEventBody[], official, may) => {
  const dossier = fold(eventsOf(...story), context);
  expect(dossier && mayRevoke(dossier, procedure, official)).toBe(may);
});
