import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Json } from "@motlan/kernel";
import { type LoadedCatalogue, loadCatalogue } from "@motlan/service";
import { filledDossier, prefilled } from "../testing/fill.ts";
import { type House, openHouse, type Visitor } from "../testing/house.ts";
import { aTuesday, own } from "../testing/marriage.ts";
import { aimedAt, type Seen } from "./aims.fixture.ts";
import { yes } from "./answers.fixture.ts";
import { knock } from "./knock.fixture.ts";
import { an, hoa, type People, peopleOf } from "./people.fixture.ts";
import { proposals, publishing } from "./publish.fixture.ts";
import { type Thing } from "./table.fixture.ts";

const content = fileURLToPath(new URL("../../../../packages/catalogue", import.meta.url));

/** A house in which the story of the table is lived through. */
export interface Story extends People {
  readonly house: House;
  readonly loaded: LoadedCatalogue;
  readonly idOf: (of: Thing) => string;
  readonly seen: () => Promise<Seen>;
  /** Brings about what a moment begins with, beside what was done in the one before. */
  readonly come: (moment: string) => Promise<void>;
}

export const openStory = async (): Promise<Story> => {
  const loaded = await loadCatalogue(content);
  if (!loaded.ok) throw new Error(loaded.issues[0].code);
  const house = await openHouse({ loaded: loaded.value, designers: ["linh.bui", "viet.ho"] });
  const people = await peopleOf(house);
  const ids = new Map<Thing, string>([["procedure", "marital-status"]]);
  const story: Omit<Story, "come"> = {
    ...people,
    house,
    loaded: loaded.value,
    idOf: (of) => ids.get(of) ?? "",
    seen: () => seenNow(people, ids),
  };
  const steps = stepsOf(story, ids);
  return { ...story, come: async (moment) => steps[moment]?.() };
};

type Ids = Map<Thing, string>;

/** On what acts are decided at the moment, by whoever may know it. */
const seenNow = async ({ office, party }: People, ids: Ids): Promise<Seen> => {
  const { dossier } = await office.tiepnhan.api.desk.examine
    .query({ id: ids.get("dossier") ?? "-" })
    .catch(() => ({ dossier: { seq: 0 } }));
  const { seen } = await party.api.citizen.checkDossier
    .query({ dossierId: ids.get("part") ?? "-" })
    .catch(() => ({ seen: undefined }));
  return { seq: dossier.seq, hash: seen ?? "0".repeat(64) };
};

const place = { province: "01", commune: "00166" };

const divorced = (side: "bride" | "groom"): Readonly<Record<string, Json>> => ({
  ...own(side),
  [`${side}Status`]: "3",
  [`${side}Ordinal`]: 2,
  [`${side}DivorcedAbroad`]: true,
});

/** A groom's draft with all that he has to state. */
const drafted = async (groom: Visitor): Promise<string> => {
  const { id } = await groom.api.citizen.startDossier.mutate({ procedureId: "marriage" });
  const answers = { side: "groom", otherForeign: false, place, signingDate: aTuesday() };
  await groom.api.citizen.saveAnswers.mutate({ dossierId: id, answers });
  await prefilled(groom, id);
  const more = { "filer.phone": "0900000111", copiesWanted: false, ...divorced("groom") };
  await groom.api.citizen.saveAnswers.mutate({ dossierId: id, answers: more });
  await prefilled(groom, id);
  return id;
};

/** The newest part that somebody is asked for. */
const partOf = async ({ api }: Visitor): Promise<string> =>
  (await api.citizen.myDossiers.query()).find(({ part }) => part !== undefined)?.id ?? "";

const partOfAnother = async ({ filer }: People, named: typeof hoa, asked: Visitor): Promise<string> => {
  const dossierId = await drafted(filer);
  await filer.api.citizen.askParty.mutate({ dossierId, party: "other", named });
  return partOf(asked);
};

const stepsOf = (story: Omit<Story, "come">, ids: Ids): Readonly<Record<string, () => Promise<void>>> => {
  const { house, filer, party, low, office, idOf } = story;
  const handedIn = async (by: Visitor, of: Thing): Promise<string> => {
    const sent = aimedAt("POST /files", of, { id: idOf(of), seen: await story.seen() });
    const { code, said } = await knock(house, by, "POST /files", sent);
    if (code !== yes) throw new Error(`a paper is not taken: ${code}`);
    const { id }: { id?: string } = JSON.parse(String(said));
    return id ?? "";
  };
  const complete = async ({ api }: Visitor): Promise<void> => {
    const { seq } = await story.seen();
    await api.desk.completeStep.mutate({ dossierId: idOf("dossier"), seq, note: null });
  };
  const propose = async (title: string): Promise<string> => {
    const proposed = await publishing(house, "propose", proposals(story.loaded)(title, "linh.bui"));
    return proposed.value?.version ?? "";
  };
  return {
    unasked: async () => void ids.set("draft", await drafted(filer)),
    asked: async () => {
      ids.set("part", await partOf(party));
      await prefilled(party, idOf("part"));
      await party.api.citizen.saveAnswers.mutate({ dossierId: idOf("part"), answers: divorced("bride") });
      await prefilled(party, idOf("part"));
      ids.set("file", await handedIn(filer, "draft")).set("spare file", await handedIn(filer, "draft"));
      ids.set("party's file", await handedIn(party, "part")).set("party's spare file", await handedIn(party, "part"));
      ids.set("part to refuse", await partOfAnother(story, hoa, party));
    },
    "level 1": async () => void ids.set("part of level 1", await partOfAnother(story, an, low)),
    sent: async () => {
      ids.set("dossier", idOf("draft"));
      const mother = await house.signedIn("citizen", "mai");
      const { dossierId } = await filledDossier(mother);
      await mother.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });
      ids.set("another dossier", dossierId);
    },
    shown: () => complete(office.hotich),
    "to sign": () => complete(office.hotich),
    issued: async () => void ids.set("paper", (await filer.api.citizen.myPapers.query())[0]?.id ?? ""),
    whenever: async () => {
      ids.set("another draft", await drafted(filer));
      ids.set("proposal", await propose("Xác nhận độc thân")).set("other proposal", await propose("Giấy độc thân"));
    },
  };
};
