import { fileURLToPath } from "node:url";
import type { Json } from "@motlan/kernel";
import type { SourceAnswer } from "@motlan/prefill";
import type { Catalogue, Register, WhenDown } from "@motlan/procedure";
import {
  askAgain,
  type Context,
  type Filer,
  type FollowedDossier,
  followDossier,
  type LoadedCatalogue,
  loadCatalogue,
  myDossiers,
  type Official,
  readForm,
  requestSupplement,
  submitDossier,
} from "@motlan/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendable } from "../once-only/measure.ts";
import { decided } from "./decided.ts";
import type { ExampleOf } from "./examples-of.ts";
import { filerOf } from "./filers.ts";
import { type Filled, filled } from "./filled.ts";
import { handIn } from "./hand-in.ts";
import { type House, openHouse } from "./house.ts";
import { something } from "./something.ts";
import { valueOf } from "./value-of.ts";

const loaded: LoadedCatalogue = valueOf(
  await loadCatalogue(fileURLToPath(new URL("../../../../packages/catalogue", import.meta.url))),
);

let house: House;
beforeAll(async () => {
  house = await openHouse(loaded);
});
afterAll(() => house.close());

/** All that registers are asked, under one policy. */
const under = (whenDown: WhenDown): Catalogue => ({
  ...loaded.catalogue,
  registers: Object.fromEntries(
    Object.entries(loaded.catalogue.registers).map(([id, register]): [string, Register] => [
      id,
      {
        ...register,
        services: Object.fromEntries(
          Object.entries(register.services).map(([name, service]) => [name, { ...service, whenDown }]),
        ),
      },
    ]),
  ),
});

const silences = [
  "unavailable",
  "deferred",
  "denied",
  "malformed",
  "stranger",
] as const satisfies readonly SourceAnswer["kind"][];

/** The house with registers that say nothing of anybody, until they are mended; what they are told they take. */
const silenced = (whenDown: WhenDown, kind: (typeof silences)[number]) => {
  let isSilent = true;
  const { source } = house.ctx;
  const ctx: Context = {
    ...house.ctx,
    catalogue: under(whenDown),
    source: {
      ...source,
      // Whoever names a party has her matched, and waits for that in person.
      ask: async (question) => (isSilent && question.service.matches === undefined ? { kind } : source.ask(question)),
    },
  };
  return { ctx, mend: () => void (isSilent = false) };
};

const firstOfEach = sendable(loaded).filter(
  (example, index, all) => all.findIndex(({ procedure }) => procedure === example.procedure) === index,
);

const policies = ["ask", "wait", "official"] as const;

const named = (example: ExampleOf) => `${example.procedure}.${example.id}`;

const cases = firstOfEach.flatMap((example, index) =>
  policies.map((whenDown, turn) => {
    const kind = silences[(index + turn) % silences.length] ?? "unavailable";
    return [named(example), whenDown, kind, example] as const;
  }),
);

type Values = Readonly<Record<string, Json>>;

const truth = new Map<ExampleOf, Promise<Filled>>();

/** What is so, as registers say it while all is well: what people state where they are asked, and officials find. */
const wellOf = (example: ExampleOf): Promise<Filled> => {
  const known = truth.get(example) ?? filled(house.ctx, filerOf(example.who), example);
  truth.set(example, known);
  return known;
};

const valuesIn = ({ state }: Pick<Filled, "state">): Values => ({
  ...Object.fromEntries(Object.entries(state.sealed).map(([path, { value }]) => [path, value])),
  ...state.answers,
});

/** Those who file it know what registers say of them. */
const knowing = (example: ExampleOf, well: Filled): ExampleOf => ({
  ...example,
  answers: { ...valuesIn(well), ...example.answers },
  parties: Object.fromEntries(
    Object.entries(example.parties).map(([name, party]) => {
      const form = well.parties.find((it) => it.name === name)?.form;
      return [name, { ...party, answers: { ...(form ? valuesIn(form) : {}), ...party.answers } }];
    }),
  ),
});

const begun = async (ctx: Context, example: ExampleOf) => {
  const filer = filerOf(example.who);
  const form = await filled(ctx, filer, knowing(example, await wellOf(example)));
  await handIn(ctx, filer, form.dossierId);
  return { filer, ...form };
};

const send = (ctx: Context, filer: Filer, dossierId: string) =>
  submitDossier(ctx, filer, { dossierId, key: dossierId, answers: {} });

const sentIn = async (ctx: Context, filer: Filer, dossierId: string) =>
  valueOf(await followDossier(ctx, filer, dossierId)).dossier;

/** Whichever authority it went to. */
const acting = (authority: string, role: string): Official => ({
  username: role,
  name: "Cán bộ",
  title: "Cán bộ",
  role,
  authority,
});

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

/** Past what registers that are denied or mix people up are let be. */
const later = { now: () => "2026-11-24T05:00:00.000Z" };

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

test("once it was sent, only registers that owe something are asked again", async () => {
  const example = firstOfEach.find(({ procedure }) => procedure === "certified-copies");
  if (!example) throw new Error("there is no such example");
  const { ctx } = silenced("wait", "unavailable");
  const asked: string[] = [];
  const { registers } = loaded.catalogue;
  const residence = under("wait").registers["residence"];
  if (!residence) throw new Error("there is no register of residence");
  const mixed: Context = {
    ...ctx,
    catalogue: { ...loaded.catalogue, registers: { ...registers, residence } },
    source: {
      ...ctx.source,
      ask: (question) => {
        asked.push(question.service.register);
        return ctx.source.ask(question);
      },
    },
  };
  const { filer, dossierId } = await begun(mixed, example);
  valueOf(await send(mixed, filer, dossierId));
  asked.length = 0;
  valueOf(await askAgain({ ...mixed, clock: later }, { dossierId, tries: 0 }));
  expect(new Set(asked)).toEqual(new Set(["residence"]));
});

test("of what comes in of the others after the sending a party is told no more than of their answers", async () => {
  const example = firstOfEach.find(({ procedure }) => procedure === "marriage");
  if (!example) throw new Error("there is no such example");
  const { ctx, mend } = silenced("wait", "unavailable");
  const { filer, dossierId } = await begun(ctx, example);
  valueOf(await send(ctx, filer, dossierId));
  mend();
  valueOf(await askAgain({ ...ctx, clock: later }, { dossierId, tries: 0 }));
  const paths = (events: readonly DossierEvent[]) =>
    events.flatMap((it) => (it.kind === "value-given" ? [it.path] : []));
  const [part] = await ctx.store.partsOf(dossierId);
  if (!part) throw new Error("nobody was asked");
  const party = { ...filer, personalId: part.filer };
  const [hers, its] = [
    valueOf(await followDossier(ctx, filer, dossierId)),
    valueOf(await followDossier(ctx, party, part.id)),
  ];
  expect(paths(hers.events).length).toBeGreaterThan(0);
  expect(paths(its.events).filter((path) => !Object.hasOwn(its.dossier.values, path))).toEqual([]);
  expect(its.events.filter(({ kind }) => kind === "requirement-met")).toEqual([]);
});

type DossierEvent = FollowedDossier["events"][number];

test("while the filer owes a supplement no register is asked; once she has answered it is, and what was left is not hers to add", async () => {
  const example = firstOfEach.find(({ procedure }) => procedure === "marital-status");
  if (!example) throw new Error("there is no such example");
  const { ctx, mend } = silenced("official", "unavailable");
  const { filer, dossierId } = await begun(ctx, example);
  valueOf(await send(ctx, filer, dossierId));
  const { dossier, procedure } = valueOf(await followDossier(ctx, filer, dossierId));
  const intake = acting(dossier.authority, "intake");
  const asking = (path: string) =>
    requestSupplement(ctx, intake, {
      dossierId,
      seq: dossier.seq,
      points: [{ path, message: "Thiếu" }],
      reason: "Thiếu",
    });
  const [open] = dossier.left ?? [];
  const refused = await asking(open?.path ?? "");
  expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(["point-unknown"]);
  const typed = Object.entries(dossier.values).find(
    ([path, { provenance }]) => provenance.kind === "citizen" && procedure.fields[path]?.type === "text",
  );
  valueOf(await asking(typed?.[0] ?? ""));
  mend();
  valueOf(await askAgain({ ...ctx, clock: later }, { dossierId, tries: 0 }));
  expect((await sentIn(ctx, filer, dossierId)).left).toEqual(dossier.left);
});

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
