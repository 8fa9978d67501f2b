import type { Json, Localized } from "@motlan/kernel";
import type { Phrase, Text } from "@motlan/ui";
import type { Dossier, DossierEvent, Examined, Sourced } from "./api/client.ts";

/** A rule that no test here asks. */
const none = { type: { kind: "null" }, reads: [], tree: { node: "literal", value: null } } as const;

type Procedure = Examined["procedure"];

function vietnamese(message: Localized): string;
function vietnamese<P>(message: Phrase<P>, params: P): string;
function vietnamese<P>(message: Localized | Phrase<P>, ...given: readonly P[]): string {
  const words = message.vi;
  if (typeof words === "string") return words;
  const [params] = given;
  if (params === undefined) throw new Error("a phrase needs its parameters");
  return words(params);
}

/** The desk's words as a Vietnamese screen has them. */
export const t: Text = vietnamese;

const text = (vi: string) => ({ vi, en: vi });

const field = (path: string, type: string): Procedure["fields"] => {
  const [subject = "", element] = path.split(".");
  const own = element === undefined ? {} : { subject, element };
  const trust = { own: "sealed", other: "sealed" } as const;
  return {
    [path]: { path, ...own, type, params: {}, title: text(path), required: true, trust, suggest: [], rules: [] },
  };
};

const step = (id: string, actor: Procedure["steps"][number]["actor"]): Procedure["steps"][number] => ({
  id,
  actor,
  title: text(`Bước ${id}`),
  may: actor.kind === "official" ? ["supplement", "refuse", "verify"] : [],
  clockStopped: actor.kind === "filer",
});

/** A procedure with one of each: a vouched and a typed subject, a paper, and steps of everybody. */
export const littleProcedure: Procedure = {
  id: "little",
  code: "0.000001",
  title: text("Thủ tục nhỏ"),
  summary: text(""),
  alsoKnownAs: [],
  law: [],
  identityLevel: 2,
  handledBy: { authority: none, of: none },
  subjects: {
    mother: { entity: "person", title: text("Người mẹ"), from: [], isNew: false, else: [] },
    father: {
      entity: "person",
      title: text("Người cha"),
      from: [],
      isNew: false,
      else: [{ status: "undetermined", title: text("Chưa xác định được cha") }],
    },
    child: { entity: "person", title: text("Trẻ"), from: [], isNew: true, else: [] },
  },
  fields: {
    ...field("relation", "text"),
    ...field("mother.fullName", "text"),
    ...field("mother.sex", "text"),
    ...field("father.fullName", "text"),
    ...field("child.fullName", "text"),
    ...field("child.sex", "text"),
  },
  pages: [
    { id: "request", title: text("Người nộp"), sections: [{ id: "request", fields: ["relation"] }] },
    {
      id: "parents",
      title: text("Cha mẹ"),
      sections: [
        { id: "mother", subject: "mother", fields: ["mother.fullName"] },
        { id: "father", subject: "father", fields: ["father.fullName"] },
      ],
    },
    {
      id: "child",
      title: text("Trẻ em"),
      sections: [{ id: "child", subject: "child", fields: ["child.fullName", "child.sex"] }],
    },
  ],
  checks: [],
  requires: [
    { id: "notice", title: text("Giấy chứng sinh"), anyOf: [], unmet: "upload" },
    { id: "identity", title: text("Căn cước"), anyOf: [], unmet: "official" },
  ],
  fee: [],
  deadline: { due: none },
  steps: [
    step("receive", { kind: "official", role: "intake" }),
    step("examine", { kind: "official", role: "civil-status-officer" }),
    { ...step("confirm", { kind: "filer" }), silenceDays: 2 },
    step("number", { kind: "system" }),
    { ...step("sign", { kind: "official", role: "chair" }), issues: "certificate" },
  ],
  result: {
    type: "certificate",
    title: text("Giấy khai sinh"),
    about: "child",
    visibleTo: [],
    fields: ["child.fullName", "child.sex", "mother.fullName", "relation"],
    feeds: ["population.file-birth", "population.other", "health.tell"],
  },
};

const asOf = "2026-11-20T02:00:00.000Z";

export const typed = (value: Json): Sourced => ({ value, provenance: { kind: "citizen" } });

const ofPopulation = {
  register: "population",
  service: "person",
  recordId: "1",
  enquiryId: "1",
  law: "",
  asOf,
  fetchedAt: asOf,
};

export const vouched = (value: Json): Sourced => ({ value, provenance: { kind: "register", ...ofPopulation } });

/** What the citizen stated where a register proposed another value, or the same. */
export const statedBeside = (value: Json, proposed: Json): Sourced => ({
  value,
  provenance: { kind: "citizen", proposal: { value: proposed, ...ofPopulation } },
});

const submitted: DossierEvent = {
  kind: "submitted",
  seq: 1,
  at: asOf,
  by: { kind: "filer", personalId: "001196012345", name: "Mai" },
  code: "H26.107-261120-0001",
  authority: "peoples-committee:00166",
  due: "2026-11-20T10:00:00.000Z",
  values: {},
  subjects: {},
  requirements: {},
  fee: [],
  unavailable: [],
};

/** A dossier of the little procedure as the desk examines it, with these differences. */
export const examinedWith = (difference: Partial<Dossier>): Examined => ({
  id: "1",
  filerName: "Nguyễn Thị Mai",
  longer: [],
  procedure: littleProcedure,
  dossier: {
    code: "H26.107-261120-0001",
    authority: "peoples-committee:00166",
    state: 1,
    step: 0,
    stepSeq: 1,
    seq: 1,
    lastActor: submitted.by,
    values: {
      relation: typed("mother"),
      "mother.fullName": vouched("Nguyễn Thị Mai"),
      "child.fullName": typed("Trần Minh An"),
      "child.sex": { value: "Nữ", provenance: { kind: "derived" } },
    },
    subjects: { mother: "found", father: "undetermined", child: "found" },
    requirements: {
      notice: { way: "upload", evidenceType: "birth-notice", files: ["f"] },
      identity: { way: "register", register: "population", recordId: "1" },
    },
    fee: [],
    submittedAt: asOf,
    due: "2026-11-20T10:00:00.000Z",
    pausedSince: null,
    supplement: null,
    supplementsAsked: 0,
    refusal: null,
    contest: null,
    verification: null,
    verifiedAt: null,
    result: null,
    fed: [],
    revocation: null,
    notTaken: [],
    withdrawn: [],
    unavailable: ["health"],
    ...difference,
  },
  events: [submitted],
  acts: ["complete", "supplement", "refuse"],
  asks: [],
  files: [],
  doubts: [],
  enquiries: [],
  origins: {},
  revocable: null,
  reference: { codeLists: {}, units: { provinces: [], communes: [] } },
  registers: { population: { vi: "CSDL dân cư", en: "Population database" } },
  roles: {
    intake: { vi: "cán bộ tiếp nhận", en: "the intake officer" },
    "civil-status-officer": { vi: "công chức tư pháp – hộ tịch", en: "the civil-status officer" },
    chair: { vi: "Chủ tịch Ủy ban nhân dân", en: "the chair of the People's Committee" },
  },
  now: asOf,
});
