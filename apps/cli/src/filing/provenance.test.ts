import { fileURLToPath } from "node:url";
import type { DossierRecord, Official } from "@motlan/service";
import { dossierProvenance, loadCatalogue } from "@motlan/service";
import { provenanceFaults, provenValues } from "@motlan/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decided } from "./decided.ts";
import { type ExampleOf, examplesOf } from "./examples-of.ts";
import { fileBefore } from "./file-before.ts";
import { filerOf } from "./filers.ts";
import { filled } from "./filled.ts";
import { type House, openHouse } from "./house.ts";
import { valueOf } from "./value-of.ts";

let house: House;
let dossiers: readonly DossierRecord[];

/** Everything that examples come after, and a birth in one with all that follows it: decided from end to end. */
beforeAll(async () => {
  const loaded = valueOf(
    await loadCatalogue(fileURLToPath(new URL("../../../../packages/catalogue", import.meta.url))),
  );
  const examples = examplesOf(loaded);
  house = await openHouse(loaded);
  await fileBefore(
    house,
    examples.filter(({ after }) => after.length > 0),
    examples,
  );
  await decide(examples.find(({ procedure, id }) => procedure === "birth-bundle" && id === "first-twin"));
  const filers = new Set(examples.map(({ who }) => filerOf(who).personalId));
  const own = await Promise.all([...filers].map((filer) => house.ctx.store.dossiersOfFiler(filer)));
  dossiers = own.flat();
});
afterAll(() => house.close());

const decide = async (example: ExampleOf | undefined): Promise<void> => {
  if (example === undefined) throw new Error("there is no such example");
  const filer = filerOf(example.who);
  const { dossierId } = await filled(house.ctx, filer, example);
  await decided(house.ctx, filer, { dossierId, stated: example.stated });
};

/** The use case as it was when the dossier had so many events. */
const withEvents = (count: number) => {
  const { ctx } = house;
  const events = async (id: string) => (await ctx.store.events(id)).slice(0, count);
  return { ...ctx, store: { ...ctx.store, events } };
};

/** A bundle is at no authority: its parts are. */
const officialsOf = ({ listing: { authority } }: DossierRecord): readonly { readonly official: Official }[] =>
  authority === null ? [] : [{ official: { username: "x", name: "X", title: "X", role: "intake", authority } }];

const filerNamed = ({ filer: personalId, filerName: name }: DossierRecord) => {
  return { personalId, name, level: 2, phone: null, email: null };
};

const pathsUpTo = async (id: string, count: number): Promise<readonly string[]> =>
  (await house.ctx.store.events(id)).slice(0, count).flatMap((event) => {
    if ("values" in event) return Object.keys(event.values);
    return event.kind === "value-given" ? [event.path] : [];
  });

test("after each event of each dossier of the examples, every value has a maker and a speaker, and nothing dangles", async () => {
  const sent = dossiers.filter(({ listing, part }) => listing.status !== "draft" && part === undefined);
  expect(new Set(sent.map(({ procedureVersion }) => procedureVersion.split("@")[0])).size).toBeGreaterThan(8);
  for (const record of sent) {
    for (let count = 1; count <= record.listing.seq; count += 1) {
      const ctx = withEvents(count);
      const wanted = (await pathsUpTo(record.id, count)).toSorted();
      for (const reader of [...officialsOf(record), { filer: filerNamed(record) }]) {
        const { document } = valueOf(await dossierProvenance(ctx, reader, record.id));
        expect([record.id, count, provenanceFaults(document)]).toEqual([record.id, count, []]);
        const told = provenValues(document).toSorted();
        if ("official" in reader) expect(told).toEqual(wanted);
        else expect(wanted).toEqual(expect.arrayContaining([...told]));
      }
    }
  }
});

test("what a party reads of a dossier is sound as well, and holds nothing that the office does not read", async () => {
  const parts = dossiers.filter(({ part }) => part?.answer?.kind === "confirmed");
  expect(parts.length).toBeGreaterThan(0);
  for (const record of parts) {
    const { document } = valueOf(await dossierProvenance(house.ctx, { filer: filerNamed(record) }, record.id));
    expect(provenanceFaults(document)).toEqual([]);
    const all = await pathsUpTo(record.part?.of ?? "", Number.POSITIVE_INFINITY);
    expect(all).toEqual(expect.arrayContaining([...provenValues(document)]));
    expect(provenValues(document).length).toBeLessThan(all.length);
  }
});
