import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { DossierEvent, DossierEventBody, RequirementMet, SourcedValues } from "@motlan/dossier";
import type { Json } from "@motlan/kernel";
import type { Source } from "@motlan/prefill";
import {
  type Context,
  currentVersion,
  draftListing,
  installCatalogue,
  loadCatalogue,
  type Official,
} from "@motlan/service";
import { type OpenStore, openStore, type StoreConfig } from "@motlan/store";
import { startJobs } from "../jobs.ts";

const now = "2026-11-24T02:00:00.000Z";

export const chair: Official = {
  username: "chutich",
  name: "Vũ Thanh Hà",
  title: "Chủ tịch",
  role: "chair",
  authority: "peoples-committee:00166",
};

export const filer = { personalId: "001196012345", name: "Mai", level: 2, phone: null, email: null };

/** Silent, or answering that they do not take what they are told. */
type Standing = "up" | "down" | "refusing";

/** What a register was told, and under which key. */
export interface Told {
  readonly service: string;
  readonly key: string;
  readonly body: Json;
}

type Requirements = Readonly<Record<string, RequirementMet>>;

/** The use cases over a store of their own, with registers that take what they are told, or are down. */
export interface Office {
  readonly ctx: Context;
  readonly told: readonly Told[];
  readonly registersAre: (how: Standing) => void;
  /** Starts the jobs. */
  readonly work: () => Promise<void>;
  /** A birth registration that waits for its signature, or had only so many of the events that lead there. */
  readonly dossierToSign: (requirements?: Requirements, events?: number) => Promise<string>;
  /** The same where the child's name is from that result. */
  readonly dossierNaming: (resultId: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const catalogueFolder = fileURLToPath(new URL("../../../../packages/catalogue", import.meta.url));

/** Read once for all the offices of a run. */
let reading: ReturnType<typeof loadCatalogue> | undefined;

/** With the catalogue installed on an earlier day, where one is named. */
export const openOffice = async (config: StoreConfig, installedAt = now): Promise<Office> => {
  const [loaded, opened] = [await (reading ??= loadCatalogue(catalogueFolder)), await openStore(config)];
  if (!loaded.ok || !opened.ok) throw new Error("the office does not open");
  const registers = takingRegisters();
  const ctx: Context = {
    store: opened.value.store,
    source: registers.source,
    files: { put: async () => undefined, get: async () => null, remove: async () => undefined },
    catalogue: loaded.value.catalogue,
    clock: { now: () => now },
    policy: { maxSupplements: 1, maxNamings: { byFiler: 5, ofPerson: 10 }, askAgainMs: 60_000 },
    newId: randomUUID,
  };
  await installCatalogue({ ...ctx, clock: { now: () => installedAt } }, loaded.value.procedures);
  return officeOf(ctx, opened.value, registers);
};

const officeOf = (ctx: Context, opened: OpenStore, registers: ReturnType<typeof takingRegisters>): Office => ({
  ctx,
  told: registers.told,
  registersAre: registers.registersAre,
  work: () => startJobs(ctx, opened.jobs, () => undefined),
  dossierToSign: (requirements = {}, events = Number.POSITIVE_INFINITY) =>
    dossierToSign(ctx, storyOf(requirements).slice(0, events), proofsOf(requirements)),
  dossierNaming: (resultId) => {
    const name: SourcedValues[string] = vouched({ family: "Trần", given: "An" });
    const { provenance } = name;
    const said = { ...name, provenance: { ...provenance, register: "results", service: "birth", recordId: resultId } };
    return dossierToSign(ctx, storyOf({}, { "child.fullName": said }), [resultId]);
  },
  close: () => opened.close(),
});

const takingRegisters = () => {
  const told: Told[] = [];
  let standing: Standing = "up";
  const source: Source = {
    ask: async () => ({ kind: "none" }),
    tell: async ({ register, id }, body, { key }) => {
      if (standing !== "up") return { kind: standing === "down" ? "unavailable" : "malformed" };
      told.push({ service: `${register}.${id}`, key, body });
      return { kind: "found", record: {}, recordId: `receipt-${told.length}`, asOf: now };
    },
  };
  return { source, told, registersAre: (how: Standing) => void (standing = how) };
};

const vouched = (value: Json): SourcedValues[string] => ({
  value,
  provenance: {
    kind: "register",
    register: "population",
    service: "person",
    recordId: "1",
    enquiryId: "1",
    asOf: now,
    fetchedAt: now,
    law: "Luật Căn cước",
  },
});

const place = { province: "01", commune: "00166" };

const values: SourcedValues = {
  "child.fullName": { value: { family: "Trần", given: "An" }, provenance: { kind: "citizen" } },
  "child.birthDate": vouched("2026-11-13"),
  "child.sex": vouched("2"),
  "child.ethnicity": vouched({ code: "01", name: "Kinh" }),
  "child.nationality": vouched({ code: "VNM", name: "Việt Nam" }),
  "child.birthPlace": vouched(place),
  "child.hometown": vouched(place),
  "mother.personalId": vouched(filer.personalId),
};

const proofsOf = (requirements: Requirements): readonly string[] =>
  Object.values(requirements).flatMap((met) => (met.way === "result" ? [met.resultId] : []));

const storyOf = (requirements: Requirements, more: SourcedValues = {}): readonly DossierEventBody[] => [
  {
    kind: "submitted",
    code: `H26.107-261124-${randomUUID()}`,
    authority: chair.authority,
    values: { ...values, ...more },
    subjects: {},
    requirements,
    fee: [],
    due: now,
    unavailable: [],
  },
  { kind: "step-completed", step: "receive" },
  { kind: "step-completed", step: "examine" },
  { kind: "step-completed", step: "confirm-draft" },
  { kind: "value-given", step: "look-up", path: "child.registeredBefore", given: vouched(false) },
  { kind: "step-completed", step: "look-up" },
  { kind: "value-given", step: "allocate-pin", path: "child.personalId", given: vouched("001326000001") },
  { kind: "step-completed", step: "allocate-pin" },
];

const dossierToSign = async (
  { store, clock }: Context,
  story: readonly DossierEventBody[],
  restsOn: readonly string[],
): Promise<string> => {
  const version = await currentVersion({ store, clock }, "birth-registration");
  const id = randomUUID();
  const events = story.map(
    (body, index): DossierEvent => ({ ...body, seq: index + 1, at: now, by: { kind: "system" } }),
  );
  const procedureVersion = version?.id ?? "";
  const { personalId, name: filerName } = filer;
  await store.createDossier({
    id,
    procedureVersion,
    filer: personalId,
    filerName,
    startedAt: now,
    answers: {},
    listing: draftListing,
  });
  const authority = chair.authority;
  await store.append(id, events, { ...draftListing, status: "open", state: 4, authority, seq: events.length, restsOn });
  return id;
};
