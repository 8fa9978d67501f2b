import type { CommuneKey } from "./communes.ts";
import { kinhNaming } from "./names/kinh.ts";
import type { Naming } from "./names/naming.ts";
import { hmongNaming, thaiNaming } from "./names/northern.ts";
import { chamNaming, edeNaming, khmerNaming } from "./names/southern.ts";
import type { Coded } from "./population.ts";

/** People who share an ethnic group, a way of naming, and where they live. */
export interface Community {
  readonly ethnicity: Coded;
  readonly naming: Naming;
  readonly communes: readonly [CommuneKey, ...CommuneKey[]];
  /** Who heads the household of grandparents. */
  readonly head: "man" | "woman";
  /** What a hamlet is called. */
  readonly hamlet: string;
}

export const kinh: Community = {
  ethnicity: { code: "01", name: "Kinh" },
  naming: kinhNaming,
  communes: [
    "cauGiay",
    "nghiaDo",
    "baDinh",
    "dongAnh",
    "hongBang",
    "phuLy",
    "hacThanh",
    "thanhVinh",
    "phuXuan",
    "haiChau",
    "hoiAn",
    "bienHoa",
    "saiGon",
    "benThanh",
    "ninhKieu",
    "cuMgar",
    "buonMaThuot",
  ],
  head: "man",
  hamlet: "Thôn",
};

const thai: Community = {
  ethnicity: { code: "03", name: "Thái" },
  naming: thaiNaming,
  communes: ["toHieu", "thuanChau"],
  head: "man",
  hamlet: "Bản",
};

const khmer: Community = {
  ethnicity: { code: "05", name: "Khơ-me" },
  naming: khmerNaming,
  communes: ["traCu", "triTon", "vinhChau"],
  head: "man",
  hamlet: "Ấp",
};

export const hmong: Community = {
  ethnicity: { code: "08", name: "HMông" },
  naming: hmongNaming,
  communes: ["dongVan", "meoVac", "bacHa"],
  head: "man",
  hamlet: "Bản",
};

export const ede: Community = {
  ethnicity: { code: "12", name: "Ê-đê" },
  naming: edeNaming,
  communes: ["cuMgar", "buonDon", "buonMaThuot"],
  head: "woman",
  hamlet: "Buôn",
};

const cham: Community = {
  ethnicity: { code: "17", name: "Chăm" },
  naming: chamNaming,
  communes: ["ninhPhuoc", "bacBinh"],
  head: "woman",
  hamlet: "Thôn",
};

/** A label that the list of 54 groups does not have: it travels as code 99 with its own text. */
export const cil: Coded = { code: "99", name: "Cil" };

/** The turn in which families are generated: six in eleven are Kinh, and no community is ever missing. */
export const turns: readonly [Community, ...Community[]] = [
  kinh,
  hmong,
  kinh,
  ede,
  kinh,
  khmer,
  kinh,
  cham,
  kinh,
  thai,
  kinh,
];
