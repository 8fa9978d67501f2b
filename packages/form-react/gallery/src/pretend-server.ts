import type { Json } from "@motlan/kernel";
import type { FormState, RequirementView, SealView, SubjectView } from "@motlan/procedure";

const population = { vi: "CSDL dân cư", en: "Population database" };
const residence = { vi: "CSDL cư trú", en: "Residence database" };
const health = { vi: "Dữ liệu y tế", en: "Health data" };

const seal = (value: Json, source = population): SealView => ({
  value,
  register: "population",
  source,
  asOf: "2026-11-21",
  trust: "sealed",
});

const sealsOf = (subject: string, [family = "", middle = "", given = ""]: readonly string[], id: string) => ({
  [`${subject}.fullName`]: seal({ family, middle, given }),
  [`${subject}.personalId`]: seal(id),
  [`${subject}.birthDate`]: seal(subject === "father" ? "1990" : "1995-07-02"),
  [`${subject}.residence`]: seal(
    { country: "VNM", province: "01", commune: "00004", detail: "Số 5, phố Đội Cấn" },
    residence,
  ),
});

const filer = (subject: string) => sealsOf(subject, ["Nguyễn", "Thị Ngọc", "Lan"], "001195012345");
const spouse = (subject: string) => sealsOf(subject, ["Trần", "Văn", "An"], "001090010123");

const found = (ref: string): SubjectView => ({ status: "found", ref, options: [], chosen: null });

const options = [
  { value: "undetermined", label: { vi: "Chưa xác định được cha", en: "The father is not determined" } },
  { value: "typed", label: { vi: "Tôi khai thông tin người cha", en: "I state the father's details" } },
];

const unknown = (choice: Json): SubjectView => {
  if (choice === "typed" || choice === "undetermined") return { status: choice, ref: null, options, chosen: choice };
  return { status: "unavailable", ref: null, options, chosen: null };
};

export interface World {
  readonly answers: Readonly<Record<string, Json>>;
  /** The registers have answered. */
  readonly arrived: boolean;
  readonly files: RequirementView["files"];
  readonly healthDown: boolean;
}

const paper = ({ healthDown, arrived, files }: World): RequirementView => ({
  id: "proof-of-birth",
  title: { vi: "Giấy chứng sinh", en: "Birth notice" },
  register: health,
  anyOf: [
    { id: "birth-notice", title: { vi: "Giấy chứng sinh", en: "Birth notice" } },
    { id: "witness-statement", title: { vi: "Văn bản của người làm chứng", en: "Statement of a witness" } },
  ],
  files,
  ...paperState({ healthDown, arrived, count: files.length }),
});

const number = { title: { vi: "Số", en: "Number" }, text: { vi: "00123.GCS.01234.26", en: "00123.GCS.01234.26" } };

const paperState = ({ healthDown, arrived, count }: { healthDown: boolean; arrived: boolean; count: number }) => {
  if (!arrived) return { state: "pending" } as const;
  if (!healthDown) return { state: "needless", held: { source: health, asOf: "2026-11-21", lines: [number] } } as const;
  return { state: count > 0 ? "uploaded" : "upload", because: "unavailable" } as const;
};

const identity: RequirementView = {
  id: "identity",
  title: { vi: "Giấy tờ tùy thân", en: "Identity paper" },
  state: "needless",
  held: { source: population, asOf: "2026-11-21", lines: [] },
  anyOf: [],
  files: [],
};

const parents = ({ answers, arrived }: World) => {
  const asFiler = { mother: filer("mother"), father: filer("father") };
  const asSpouse = { mother: spouse("mother"), father: spouse("father") };
  const { relation = null } = answers;
  const pending: SubjectView = { status: "pending", ref: null, options: [], chosen: null };
  if (relation === "mother")
    return {
      subjects: { mother: found("filer"), father: arrived ? found("filer.spouse") : pending },
      sealed: { ...asFiler.mother, ...(arrived ? asSpouse.father : {}) },
    };
  if (relation === "father")
    return {
      subjects: { mother: arrived ? found("filer.spouse") : pending, father: found("filer") },
      sealed: { ...asFiler.father, ...(arrived ? asSpouse.mother : {}) },
    };
  const typed: SubjectView = { status: "unavailable", ref: null, options: [], chosen: null };
  return { subjects: { mother: typed, father: unknown(answers["father"] ?? null) }, sealed: {} };
};

/** What a server would say of this form: a little knowledge of one family. */
export const stateIn = (world: World): FormState => {
  const { answers, arrived, healthDown } = world;
  const { subjects, sealed } = parents(world);
  const child: SubjectView = { status: "typed", ref: null, options: [], chosen: null };
  return {
    answers,
    sealed: { ...filer("filer"), ...sealed },
    suggested: { ...(arrived ? { "filer.phone": "0912345678" } : {}), copiesWanted: false },
    subjects: { filer: found("filer"), child, ...subjects },
    pending: [],
    missed: healthDown && arrived ? { "child.birthDate": health } : {},
    registers: [
      { id: "population", title: population, state: "answered" },
      { id: "health", title: health, state: arrived ? (healthDown ? "unavailable" : "answered") : "asking" },
    ],
    requirements: [paper(world), identity],
    counts: { filled: arrived ? 9 : 5, shown: 18, papersSpared: healthDown || !arrived ? 1 : 2 },
  };
};
