import { fileURLToPath } from "node:url";
import type { Json } from "@motlan/kernel";
import type { Question, SourceAnswer } from "@motlan/prefill";
import type { Catalogue, Register, WhenDown } from "@motlan/procedure";
import {
  type Context,
  type Filer,
  followDossier,
  type LoadedCatalogue,
  loadCatalogue,
  type Official,
  submitDossier,
} from "@motlan/service";
import { afterAll, beforeAll } from "vitest";
import { sendable } from "../once-only/measure.ts";
import type { ExampleOf } from "./examples-of.ts";
import { filerOf } from "./filers.ts";
import { type Filled, filled } from "./filled.ts";
import { handIn } from "./hand-in.ts";
import { type House, openHouse } from "./house.ts";
import { valueOf } from "./value-of.ts";

// A house whose registers fall silent, for tests of what their policies make of it.

export const loaded: LoadedCatalogue = valueOf(
  await loadCatalogue(fileURLToPath(new URL("../../../../packages/catalogue", import.meta.url))),
);

let house: House;

/** Opens the house for the tests of a file. */
export const inAHouse = (): void => {
  beforeAll(async () => {
    house = await openHouse(loaded);
  });
  afterAll(() => house.close());
};

/** All that registers are asked, under one policy. */
export const under = (whenDown: WhenDown): Catalogue => ({
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

export const silences = [
  "unavailable",
  "deferred",
  "denied",
  "malformed",
  "stranger",
] as const satisfies readonly SourceAnswer["kind"][];

/**
 * The house with registers that say nothing of anybody, all of them or one, until they are mended; what they are told
 * they take.
 */
export const silenced = (whenDown: WhenDown, kind: (typeof silences)[number], only?: string) => {
  let isSilent = true;
  const isHit = ({ service }: Question) =>
    isSilent && service.matches === undefined && (only === undefined || service.register === only);
  const { source } = house.ctx;
  const ctx: Context = {
    ...house.ctx,
    catalogue: under(whenDown),
    source: {
      ...source,
      // Whoever names a party has her matched, and waits for that in person.
      ask: async (question) => (isHit(question) ? { kind } : source.ask(question)),
    },
  };
  return { ctx, mend: () => void (isSilent = false) };
};

export const firstOfEach = sendable(loaded).filter(
  (example, index, all) => all.findIndex(({ procedure }) => procedure === example.procedure) === index,
);

export const policies = ["ask", "wait", "official"] as const;

export const named = (example: ExampleOf) => `${example.procedure}.${example.id}`;

type Values = Readonly<Record<string, Json>>;

const truth = new Map<ExampleOf, Promise<Filled>>();

/** What is so, as registers say it while all is well: what people state where they are asked, and officials find. */
export const wellOf = (example: ExampleOf): Promise<Filled> => {
  const known = truth.get(example) ?? filled(house.ctx, filerOf(example.who), example);
  truth.set(example, known);
  return known;
};

export const valuesIn = ({ state }: Pick<Filled, "state">): Values => ({
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

export const begun = async (ctx: Context, example: ExampleOf) => {
  const filer = filerOf(example.who);
  const form = await filled(ctx, filer, knowing(example, await wellOf(example)));
  await handIn(ctx, filer, form.dossierId);
  return { filer, ...form };
};

export const send = (ctx: Context, filer: Filer, dossierId: string) =>
  submitDossier(ctx, filer, { dossierId, key: dossierId, answers: {} });

export const sentIn = async (ctx: Context, filer: Filer, dossierId: string) =>
  valueOf(await followDossier(ctx, filer, dossierId)).dossier;

/** Whichever authority it went to. */
export const acting = (authority: string, role: string): Official => ({
  username: role,
  name: "Cán bộ",
  title: "Cán bộ",
  role,
  authority,
});

/** Past what registers that are denied or mix people up are let be. */
export const later = { now: () => "2026-11-24T05:00:00.000Z" };
