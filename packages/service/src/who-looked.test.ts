import { expect, test } from "vitest";
import { birthRegistration, catalogue } from "./catalogue.fixture.ts";
import type { Filer } from "./context.ts";
import { installed } from "./small-context.fixture.ts";
import type { Disclosure, DisclosurePage, DossierRecord } from "./store.ts";
import { looksAtOnce, whoLooked } from "./who-looked.ts";

const ban: Filer = { personalId: "001094000002", name: "Trần Văn Ban", level: 2, phone: null, email: null };

const aLook = (given: Partial<Disclosure> = {}): Disclosure => ({
  id: "1",
  at: "2026-11-23T02:00:00.000Z",
  person: ban.personalId,
  register: "residence",
  service: "residence",
  elements: ["residence"],
  ref: "filer",
  dossierId: "his",
  procedureCode: birthRegistration.code,
  law: "Luật Cư trú 68/2020/QH14",
  by: "filer",
  outcome: "found",
  ...given,
});

const dossier: DossierRecord = {
  id: "his",
  procedureVersion: "v1",
  filer: ban.personalId,
  filerName: ban.name,
  startedAt: "2026-11-23T02:00:00.000Z",
  answers: {},
  listing: {
    status: "open",
    state: 2,
    code: "H26.107-261123-0001",
    authority: null,
    step: null,
    role: null,
    handedTo: null,
    due: null,
    submittedAt: null,
    search: "",
    about: "",
    seq: 1,
    restsOn: [],
    evidenceWithdrawn: false,
  },
};

const looking = async (looks: readonly Disclosure[], at = {}) => {
  const asked: DisclosurePage[] = [];
  const store = {
    disclosuresOf: async (_: string, page: DisclosurePage) => {
      asked.push(page);
      return looks.slice(0, page.limit);
    },
    dossiersOfFiler: async () => [dossier],
    ...installed([birthRegistration], dossier.startedAt),
  };
  return { ...(await whoLooked({ store, catalogue, clock: { now: () => dossier.startedAt } }, ban, at)), asked };
};

const wordsOf = async (look: Partial<Disclosure>) => {
  const { looks } = await looking([aLook(look)]);
  return looks[0]?.told.map(({ about, elements }) => [about?.vi ?? null, elements.map(({ vi }) => vi)]);
};

test("a look for one's own dossier leads to it, by its code", async () => {
  const { looks } = await looking([aLook()]);
  const procedure = { vi: "Đăng ký khai sinh", en: "Birth registration" };
  expect(looks[0]?.reason).toEqual({ kind: "own-dossier", procedure, dossierId: "his", code: "H26.107-261123-0001" });
});

test("of a dossier that somebody else files, nothing is told but its procedure", async () => {
  const { looks } = await looking([aLook({ dossierId: "of-another" })]);
  expect(looks[0]?.reason).toEqual({
    kind: "others-dossier",
    procedure: { vi: "Đăng ký khai sinh", en: "Birth registration" },
  });
  expect(JSON.stringify(looks)).not.toContain("of-another");
});

test("of a look at somebody else for one's own dossier the number is told, covered", async () => {
  const { looks } = await looking([aLook(), aLook({ person: "001222030177" })]);
  expect(looks.map(({ whom }) => whom)).toEqual([null, "001•••••0177"]);
});

test("a look at one's own data is told as what it is", async () => {
  const { looks } = await looking([aLook({ procedureCode: "my-data", dossierId: "my-data:7" })]);
  expect(looks[0]?.reason).toEqual({ kind: "my-data" });
});

test("who stands in what somebody else looked up about himself learns that, and not who it was", async () => {
  const { looks } = await looking([aLook({ procedureCode: "my-data", dossierId: "my-data:7", ref: "" })]);
  expect(looks[0]?.reason).toEqual({ kind: "others-data" });
});

test("a number in a record of another kind is told in that record's words", async () => {
  const birth = { register: "civil-status", service: "birth", elements: ["father"], ref: "" };
  expect(await wordsOf(birth)).toEqual([[null, ["Số định danh của cha"]]]);
});

test("what was seen is told in the words of the dictionary, a relation by what it leads to", async () => {
  expect(await wordsOf({ elements: ["residenceKind", "residence"] })).toEqual([[null, ["Loại cư trú", "Nơi cư trú"]]]);
  const marriage = { register: "civil-status", service: "marriage", elements: ["marriage", "spouse"] };
  expect(await wordsOf(marriage)).toEqual([[null, ["Đăng ký kết hôn", "Vợ hoặc chồng"]]]);
});

test("what a register was told is told by whom it is about, and the place of registration of nobody", async () => {
  const elements = ["child.fullName", "child.personalId", "notice.number", "registrationPlace"];
  expect(await wordsOf({ register: "population", service: "file-birth", by: "system", elements })).toEqual([
    ["Trẻ được khai sinh", ["Họ, chữ đệm và tên", "Số định danh cá nhân"]],
    ["Giấy chứng sinh", ["Số Giấy chứng sinh"]],
    [null, ["Cơ quan đăng ký"]],
  ]);
});

test("what the catalogue no longer knows is told as it was written", async () => {
  expect(await wordsOf({ register: "gone", service: "gone", elements: ["shoeSize"] })).toEqual([[null, ["shoeSize"]]]);
});

test("a page is full with a hundred, and says where the list goes on", async () => {
  const looks = Array.from({ length: looksAtOnce + 1 }, (_, index) => aLook({ id: String(index) }));
  const full = await looking(looks);
  expect(full.looks).toHaveLength(100);
  expect(full.older).toBe("99");
  expect((await looking(looks.slice(1))).older).toBeNull();
});

test("the list is narrowed down and read on by the store", async () => {
  const { asked, registers } = await looking([], { before: "99", register: "health" });
  expect(asked).toEqual([{ before: "99", register: "health", limit: 101 }]);
  const ids = registers.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["civil-status", "health", "results", "social-security"]));
  // What is only planned, closed or the sign-in has nothing to be narrowed down by.
  for (const id of ["court", "asset-income", "vneid"]) expect(ids).not.toContain(id);
});
