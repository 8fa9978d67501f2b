import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Json } from "@motlan/kernel";
import { generatePopulation } from "@motlan/population";
import { type Call, keysFor, offersIn } from "@motlan/prefill";
import type { RegisterService, RelatedShape } from "@motlan/procedure";
import { loadCatalogue } from "@motlan/service";
import { restJson } from "@motlan/sources";
import { type StateSystems, startStateSystems } from "@motlan/state-systems";
import { perSystem, standIns } from "@motlan/state-systems/stand-ins";
import { afterAll, beforeAll, expect, test } from "vitest";

const loaded = await loadCatalogue(fileURLToPath(new URL("../../../packages/catalogue", import.meta.url)));
if (!loaded.ok) throw new Error("the catalogue does not load");
const { catalogue } = loaded.value;

const epoch = { seed: 2026, today: "2026-11-24" };
const dataDir = await mkdtemp(join(tmpdir(), "motlan-every-service-"));
let systems: StateSystems;
beforeAll(async () => {
  systems = await startStateSystems({ ...epoch, ports: perSystem(() => 0), host: "127.0.0.1", dataDir, clients: [] });
});
afterAll(async () => {
  await systems.stop();
  await rm(dataDir, { recursive: true });
});

/** The services of other systems than ours, which are asked or told something; planned or not. */
const services = Object.values(catalogue.registers).flatMap((register) =>
  Object.values(register.services).filter(({ protocol }) => protocol === "rest-json"),
);

test("every register that has services, ours aside, has a stand-in, and nothing else has one but the sign-in", () => {
  const declared = Object.values(catalogue.registers).filter((it) => Object.keys(it.services).length > 0);
  const ids = declared.map(({ id }) => id).filter((id) => id !== "results");
  expect(standIns.map(({ name }) => name).toSorted()).toEqual([...ids, "vneid"].toSorted());
});

test("every service of the catalogue, planned or not, is at the path that the catalogue says", async () => {
  expect(services.length).toBeGreaterThan(60);
  for (const { register, path } of services) {
    const urls: Readonly<Record<string, string>> = systems.urls;
    const { status } = await fetch(`${urls[register]}${path}`, { method: "POST", body: "{}" });
    expect([register, path, status]).not.toEqual([register, path, 404]);
  }
});

type Given = Readonly<Record<string, Json>>;

const { people, births, marriages } = generatePopulation(epoch);

/** By what each kind of record can be asked about: everybody, the foreigners they married, births, and a company. */
const known: Readonly<Record<string, readonly Given[]>> = {
  person: [
    ...people.map(({ personalId, name, birthDate }) => ({ personalId, fullName: { ...name }, birthDate })),
    ...marriages
      .flatMap(({ wife, husband }) => [wife, husband])
      .flatMap((it) =>
        typeof it === "string" ? [] : [{ paperNumber: it.passport, nationality: { ...it.nationality } }],
      ),
  ],
  birth: births.map(({ personalId, number }) => ({ personalId, number })),
  organisation: [{ taxCode: "0300588569" }],
};

const namesIn = (gives: object, related: Readonly<Record<string, RelatedShape>>): readonly string[] => [
  ...Object.keys(gives),
  ...Object.entries(related).flatMap(([relation, shape]) => [
    relation,
    ...namesIn(shape.gives, shape.related).map((name) => `${relation}.${name}`),
  ]),
];

const ask = async (service: RegisterService, given: Given): Promise<readonly string[]> => {
  // As if it answered everywhere: of a province where it is planned a record is none.
  const live: RegisterService = { ...service, status: "live" };
  const elements = [...Object.keys(service.gives), ...Object.keys(service.related)];
  const call: Call = { ref: "it", entity: service.about, service: live, given, elements };
  const purpose = { procedureCode: "0.000000", dossierId: "d", law: service.law, enquiryId: "e", onBehalfOf: "" };
  const answer = await restJson({ baseUrls: systems.urls }).ask({ service: live, given, keys: keysFor(call), purpose });
  expect([service.register, service.id, answer.kind]).toEqual([
    service.register,
    service.id,
    expect.stringMatching(/^(?:found|none)$/u),
  ]);
  if (answer.kind !== "found") return [];
  return offersIn(call, answer.record, catalogue)
    .filter(({ value }) => !Array.isArray(value) || value.length > 0)
    .map(({ ref, element }) => `${ref}.${element}`.replaceAll(/\[[^\]]*\]/gu, "").slice("it.".length));
};

/** What is left of all that a service gives when everybody was asked about, one after the other, until nothing is left. */
const neverGiven = async (service: RegisterService): Promise<readonly string[]> => {
  const left = new Set(namesIn(service.gives, service.related));
  for (const given of known[service.about] ?? []) {
    if (left.size === 0) break;
    if (service.given.some((it) => given[it] === undefined)) continue;
    for (const name of await ask(service, given)) left.delete(name);
  }
  return [...left];
};

const telling = services.filter(({ given, matches }) => given.length > 0 && matches === undefined);

/** What nobody has before it is filed, and what is on record of none of these people. */
const ofNobody: Readonly<Record<string, readonly string[]>> = {
  "population.person": [
    "guardian",
    "guardian.personalId",
    "guardian.fullName",
    "temporaryAddress",
    "paperExpires",
    "oldIdNumber",
    "otherName",
    "birthRegistrationPlace",
    "temporaryAbsence",
    "missingSince",
  ],
  "residence.residence": ["residences.until"],
  "social-security.allowances": [
    "allowances",
    ...["kind", "amount", "place", "decision", "since"].map((element) => `allowances.${element}`),
  ],
};

test.each(telling.map((service) => [`${service.register}.${service.id}`, service] as const))(
  "all that %s gives is on record of somebody, and comes in our words",
  async (name, service) => {
    expect((await neverGiven(service)).toSorted()).toEqual((ofNobody[name] ?? []).toSorted());
  },
);
