import { type CatalogueFiles, compileCatalogue, compileProcedure } from "../../packages/procedure/src/compile/index.ts";
import type { Catalogue, Procedure } from "../../packages/procedure/src/index.ts";

const both = (text: string) => ({ vi: text, en: text });

/** JSON is YAML. */
const file = (name: string, content: unknown) => ({ file: name, text: JSON.stringify(content) });

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const person = (count: number) => ({
  entity: "person",
  title: both("Person"),
  "known-by": [["personalId"]],
  elements: {
    personalId: { type: "personal-id", title: both("Number"), original: "vneid" },
    ...Object.fromEntries(
      numbers(count).map((n) => [`e${n}`, { type: "text", title: both(`E${n}`), original: `r${n}` }]),
    ),
  },
});

const register = (n: number) => ({
  register: `r${n}`,
  title: both(`R${n}`),
  short: both(`R${n}`),
  operator: both("Ministry"),
  law: ["Law 1"],
  services: {
    person: {
      about: "person",
      given: ["personalId"],
      identify: { soDinhDanh: "personalId" },
      gives: { [`e${n}`]: `k${n}` },
      via: { protocol: "rest-json", path: "/person" },
      timeout: "PT3S",
      "fresh-for": "P1D",
      "when-down": "ask",
    },
  },
});

const filesOf = (count: number): CatalogueFiles => ({
  entities: [file("entities/person.yaml", person(count))],
  registers: [
    file("registers/vneid.yaml", {
      register: "vneid",
      title: both("VNeID"),
      short: both("VNeID"),
      operator: both("Ministry"),
      law: ["Law 1"],
      services: {},
    }),
    ...numbers(count).map((n) => file(`registers/r${n}.yaml`, register(n))),
  ],
  codeLists: [],
  evidence: [],
  byProvince: [],
  authorities: file("authorities.yaml", {
    authorities: { committee: { title: both("{unit}") } },
    roles: { chair: both("Chair") },
  }),
  units: file("code-lists/units.yaml", { list: "units", provinces: [], communes: [] }),
  calendar: file("calendars/none.yaml", { calendar: "none", hours: [], weekdays: [], years: {} }),
});

/** A form of as many fields as there are registers, each known to one of them alone. */
export const prefillForm = (count: number): { readonly catalogue: Catalogue; readonly procedure: Procedure } => {
  const catalogue = compileCatalogue(filesOf(count));
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.issues));
  const definition = {
    procedure: "bench",
    code: "1.000000",
    title: both("Bench"),
    summary: both("Bench"),
    "handled-by": { authority: "committee", of: '{ commune: "00001" }' },
    law: ["-"],
    ask: {},
    subjects: { filer: { is: "person", title: both("Filer"), from: "session" } },
    pages: [
      {
        page: "one",
        title: both("One"),
        sections: [{ section: "all", subject: "filer", fields: numbers(count).map((n) => `filer.e${n}`) }],
      },
    ],
    deadline: { else: 1 },
    steps: [{ step: "sign", title: both("Sign"), role: "chair" }],
    result: { type: "paper", title: both("Paper"), about: "filer", "visible-to": [], fields: [] },
  };
  const compiled = compileProcedure(file("procedures/bench/procedure.yaml", definition), catalogue.value);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues.slice(0, 5)));
  return { catalogue: catalogue.value, procedure: compiled.value };
};
