import type { Catalogue, RegisterService } from "@motlan/procedure";
import { type CatalogueFiles, compileCatalogue } from "@motlan/procedure/compile";

const person = `entity: person
title: { vi: Cá nhân, en: Person }
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
  fees: [],
  authorities: { file: "authorities.yaml", text: "authorities: {}\n" },
  units: { file: "units.yaml", text: "list: units\nprovinces: []\ncommunes: []\n" },
  calendar: { file: "calendar.yaml", text: "calendar: c\nhours: []\nweekdays: []\nyears: {}\n" },
};

/** A country with one register, which tells of persons, their spouses and the notices of their children's births. */
export const smallCatalogue = (): Catalogue => {
  const compiled = compileCatalogue(files);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

export const personService = (catalogue: Catalogue): RegisterService => {
  const service = catalogue.registers.people?.services.person;
  if (!service) throw new Error("the small catalogue has no service of persons");
  return service;
};
