import { expect, test } from "vitest";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./events.ts";
import { fold } from "./fold.ts";
import { answered, asked, context, eventsOf, given, submitted, type Told } from "./small-dossier.fixture.ts";

const told = (...events: readonly Told[]): Dossier => {
  const dossier = fold(eventsOf(...events), context);
  if (dossier === null) throw new Error("nothing was sent");
  return dossier;
};

const leaving = {
  ...submitted,
  left: [
    { path: "child.personalId", register: "one", whenDown: "wait" },
    { path: "child.fullName", register: "one", whenDown: "wait" },
  ],
  requirements: { paper: { way: "official", silent: "one" } },
} satisfies DossierEventBody;

test("what comes in of what was left open is open no more, and is known as come in since", () => {
  const { left, broughtIn } = told(leaving, { ...given, step: "receive" });
  expect([left?.map(({ path }) => path), broughtIn]).toEqual([["child.fullName"], ["child.personalId"]]);
});

test("what the filer supplies is no register's to bring in any more", () => {
  expect(told(leaving, asked, answered).left?.map(({ path }) => path)).toEqual(["child.personalId"]);
});

test("what a register has none of after all is looked up, values and papers", () => {
  const none = { kind: "not-held", step: "receive", paths: ["child.personalId", "paper"] } satisfies DossierEventBody;
  const { left, requirements } = told(leaving, none);
  expect([left?.map(({ whenDown }) => whenDown), requirements]).toEqual([
    ["official", "wait"],
    { paper: { way: "official" } },
  ]);
});

test("a paper that a register proves after all is handed in by nobody", () => {
  const met = { way: "register", register: "one", recordId: "1" } as const;
  const { requirements } = told(leaving, { kind: "requirement-met", step: "receive", requirement: "paper", met });
  expect(requirements).toEqual({ paper: met });
});
