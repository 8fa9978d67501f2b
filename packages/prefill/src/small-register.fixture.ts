import type { Catalogue, Procedure, RegisterService } from "@motlan/procedure";
import { type CatalogueFiles, compileCatalogue, compileProcedure } from "@motlan/procedure/compile";

const authorities = `authorities:
  peoples-committee: { title: { vi: "Ủy ban {unit}", en: "Committee of {unit}" } }
roles:
  intake: { vi: cán bộ tiếp nhận, en: the intake officer }
`;

const person = `entity: person
title: { vi: Cá nhân, en: Person }
known-by: [[personalId]]
relations: { spouse: { is: person }, notices: { is: notice, many: true } }
elements:
  fullName: { type: person-name, title: { vi: Tên, en: Name }, original: people }
  personalId: { type: personal-id, title: { vi: Số, en: Number }, original: people }
  birthDate: { type: partial-date, title: { vi: Ngày sinh, en: Born }, original: people }
  nationality: { type: open-one-of, list: nationality, title: { vi: Quốc tịch, en: Nationality }, original: people }
`;

const notice = `entity: notice
title: { vi: Giấy, en: Notice }
relations: { child: { is: person } }
elements:
  number: { type: code-number, title: { vi: Số, en: Number } }
`;

const people = `register: people
title: { vi: Dân cư, en: People }
short: { vi: Dân cư, en: People }
operator: { vi: Bộ, en: Ministry }
law: [Luật 1]
services:
  person:
    about: person
    given: [personalId]
    identify: { id: personalId }
    gives:
      fullName: { family: name.ho, middle: name.dem, given: name.ten }
      birthDate: { date-of: born }
      nationality: { code: nation.code, name: nation.name }
    related:
      spouse: { is: person, at: partner, gives: { personalId: partner.id, birthDate: partner.born } }
      notices:
        is: notice
        at: list
        key: no
        gives: { number: no }
        related: { child: { is: person, at: ., gives: { birthDate: childBorn } } }
    via: { protocol: rest-json, path: /person }
    timeout: PT3S
    fresh-for: PT1H
    when-down: ask
`;

const files: CatalogueFiles = {
  entities: [
    { file: "person.yaml", text: person },
    { file: "notice.yaml", text: notice },
  ],
  registers: [{ file: "people.yaml", text: people }],
  codeLists: [
    { file: "nationality.yaml", text: "list: nationality\nopen: true\ncodes: [{ code: VNM, vi: VN, en: VN }]" },
  ],
  evidence: [],
  byProvince: [],
  authorities: { file: "authorities.yaml", text: authorities },
  units: { file: "units.yaml", text: "list: units\nprovinces: []\ncommunes: []\n" },
  calendar: { file: "calendar.yaml", text: "calendar: c\nhours: []\nweekdays: []\nyears: {}\n" },
};

/** A country with one register, which tells of persons, their spouses and the notices of their children's births. */
export const smallCatalogue = (): Catalogue => {
  const compiled = compileCatalogue(files);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

/** What a small procedure has besides its head: further subjects, its page's sections and its result. */
interface Parts {
  readonly subject: string;
  readonly sections: string;
  readonly result: string;
}

/** A procedure of that catalogue, for a filer and her spouse. */
export const smallProcedure = (catalogue: Catalogue, { subject, sections, result }: Parts): Procedure => {
  const text = `procedure: small
code: "1.000001"
title: { vi: Nhỏ, en: Small }
summary: { vi: Nhỏ, en: Small }
handled-by: { authority: peoples-committee, of: place }
law: [Luật 1]
ask: { place: { type: commune, title: { vi: Nơi, en: Place } } }
subjects:
  filer: { is: person, from: session, title: { vi: Người nộp, en: Filer } }
  spouse: { is: person, title: { vi: Vợ chồng, en: Spouse }, from: filer.spouse }
  ${subject}
pages: [{ page: one, title: { vi: Một, en: One }, sections: [${sections}] }]
deadline: { else: 1 }
steps: [{ step: receive, title: { vi: Nhận, en: Receive }, role: intake }]
result: { type: paper, title: { vi: Giấy, en: Paper }, visible-to: [filer], ${result} }
`;
  const compiled = compileProcedure({ file: "small/procedure.yaml", text }, catalogue);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

export const personService = (catalogue: Catalogue): RegisterService => {
  const service = catalogue.registers.people?.services.person;
  if (!service) throw new Error("the small catalogue has no service of persons");
  return service;
};
