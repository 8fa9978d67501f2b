import { askAgain, myDossiers, readForm } from "@motlan/service";
import { expect, test } from "vitest";
import { decided } from "./decided.ts";
import type { ExampleOf } from "./examples-of.ts";
import type { Filled } from "./filled.ts";
import { something } from "./something.ts";
import { valueOf } from "./value-of.ts";
import {
  acting,
  begun,
  firstOfEach,
  inAHouse,
  later,
  loaded,
  named,
  policies,
  send,
  sentIn,
  silenced,
  silences,
  valuesIn,
  wellOf,
} from "./when-down.fixture.ts";

inAHouse();

const cases = firstOfEach.flatMap((example, index) =>
  policies.map((whenDown, turn) => {
    const kind = silences[(index + turn) % silences.length] ?? "unavailable";
    return [named(example), whenDown, kind, example] as const;
  }),
);

/** Officials state nothing in its steps but what the example says. */
const isDecided = ({ procedure, stated }: ExampleOf): boolean =>
  (loaded.procedures.find(({ id }) => id === procedure)?.steps ?? []).every(({ asks = [] }) =>
    asks.every((path) => Object.hasOwn(stated, path)),
  );

test.each(cases)(
  "%s, under %s, with all registers %s: it is sent, with what is open written down",
  async (_, whenDown, kind, example) => {
    const { ctx } = silenced(whenDown, kind);
    const { filer, dossierId, state } = await begun(ctx, example);
    valueOf(await send(ctx, filer, dossierId));
    const { left = [], values } = await sentIn(ctx, filer, dossierId);
    expect(left.map(({ path }) => path)).toEqual(Object.keys(state.left ?? {}));
    expect(left.filter(({ path }) => Object.hasOwn(values, path))).toEqual([]);
    expect(new Set(left.map((it) => it.whenDown))).toEqual(new Set(left.length > 0 ? [whenDown] : []));
    if (whenDown === "ask") expect(left).toEqual([]);
  },
);

/** Whose it is she need not choose: no form is open in which she could. */
const isFound = (path: string, { state, procedure }: Filled): boolean => {
  const { subject = "" } = procedure.fields[path] ?? {};
  return (state.subjects[subject]?.options.length ?? 0) === 0;
};

const waiting = cases.filter(([, whenDown]) => whenDown !== "ask");

test.each(waiting)(
  "%s, under %s, once %s registers answer: it is brought in by itself",
  async (_, whenDown, kind, example) => {
    const { ctx, mend } = silenced(whenDown, kind);
    const well = await wellOf(example);
    const { filer, dossierId, state } = await begun(ctx, example);
    valueOf(await send(ctx, filer, dossierId));
    mend();
    valueOf(await askAgain({ ...ctx, clock: later }, { dossierId, tries: 0 }));
    const { values, left = [], requirements } = await sentIn(ctx, filer, dossierId);
    const known = Object.keys(state.left ?? {}).filter(
      (path) => Object.hasOwn(well.state.sealed, path) && isFound(path, well),
    );
    expect(known.map((path) => [path, values[path]?.value])).toEqual(
      known.map((path) => [path, well.state.sealed[path]?.value]),
    );
    expect(known.filter((path) => values[path]?.provenance.kind !== "register")).toEqual([]);
    expect(left.filter(({ path }) => known.includes(path))).toEqual([]);
    expect(Object.values(requirements).filter((met) => met.way === "official" && met.silent !== undefined)).toEqual([]);
  },
);

const blocked = firstOfEach.map((example, index) => {
  const kind = silences[index % silences.length] ?? "unavailable";
  return [named(example), kind, example] as const;
});

test.each(blocked)("%s, under block, with all registers %s: kept, woken, told and sent", async (_, kind, example) => {
  const { ctx, mend } = silenced("block", kind);
  const { filer, dossierId, state } = await begun(ctx, example);
  const refused = await send(ctx, filer, dossierId);
  const codes = refused.ok ? [] : refused.issues.map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(["register-awaited"]));
  const mine = async () => (await myDossiers(ctx, filer)).find(({ id }) => id === dossierId);
  expect((await mine())?.heldBack?.state).toBe("awaited");
  // That time goes by is no answer.
  for (const now of ["2026-11-24T02:00:20.000Z", later.now()]) {
    const known = await myDossiers({ ...ctx, clock: { now: () => now } }, filer);
    expect(known.find(({ id }) => id === dossierId)?.heldBack?.state).toBe("awaited");
  }
  mend();
  const answered = { ...ctx, clock: later };
  valueOf(await askAgain(answered, { dossierId, tries: 0 }));
  expect(await mine()).toMatchObject({ heldBack: { state: "heard" }, awaitsMe: true });
  const then = valueOf(await readForm(answered, filer, dossierId)).state;
  expect(then.answers).toMatchObject(state.answers);
  expect(then.left).toEqual({});
});

/** What is decided registers are told, and it is not so twice: each under one policy, and after all others. */
const decidable = cases.filter(
  ([, whenDown, , example], index) => isDecided(example) && whenDown === policies[1 + (Math.floor(index / 3) % 2)],
);

test.each(decidable)(
  "%s, under %s, with all registers %s: it is decided, with what officials looked up",
  async (_, whenDown, kind, example) => {
    const { ctx } = silenced(whenDown, kind);
    const { filer, dossierId, state, procedure } = await begun(ctx, example);
    const open = Object.keys(state.left ?? {}).flatMap((path) => procedure.fields[path] ?? []);
    const stated = {
      ...Object.fromEntries(
        open.filter(({ required }) => required).map((it) => [it.path, something(it, ctx.catalogue)]),
      ),
      ...valuesIn(await wellOf(example)),
      ...example.stated,
    };
    await decided(ctx, filer, { dossierId, stated, acting });
    const { values, left = [], state: reached } = await sentIn(ctx, filer, dossierId);
    expect(reached).toBe(10);
    const looked = Object.keys(state.left ?? {}).filter((path) => (stated[path] ?? null) !== null);
    expect(looked.filter((path) => values[path]?.provenance.kind !== "official")).toEqual([]);
    // What is not required, and nobody knows, stays out.
    expect(left.filter(({ path }) => (stated[path] ?? null) !== null)).toEqual([]);
  },
);
