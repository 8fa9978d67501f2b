import { expect } from "vitest";
import type { Catalogue } from "../catalogue.ts";
import { type CatalogueFiles, compileCatalogue } from "./catalogue.ts";
import type { SourceFile } from "./source.ts";

const source = (file: string, text: string): SourceFile => ({ file, text });

const person = `entity: person
title: { vi: Cá nhân, en: Person }
groups: { identity: [fullName, birthDate] }
relations: { spouse: { is: person }, notices: { is: notice, many: true } }
elements:
  fullName: { type: person-name, title: { vi: Tên, en: Name }, original: people }
  personalId: { type: personal-id, title: { vi: Số, en: Number }, original: people }
  birthDate:
    type: partial-date
    title: { vi: Ngày sinh, en: Born }
    original: people
    rules: [{ holds: value <= today(), message: { vi: Sau hôm nay, en: After today } }]
  sex: { type: one-of, list: sex, title: { vi: Giới tính, en: Sex } }
known-by: [[personalId]]
`;

const notice = `entity: notice
title: { vi: Giấy, en: Notice }
elements:
  registered: { type: yes-no, title: { vi: Đã đăng ký, en: Registered } }
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
    gives: { fullName: name, birthDate: born }
    via: { protocol: rest-json, path: /person }
    timeout: PT3S
    when-down: ask
`;

const evidence = `evidence:
  notice-paper: { title: { vi: Giấy, en: Notice }, held-by: people }
  statement: { title: { vi: Lời khai, en: Statement } }
`;

/** A country of one register, two entities, two provinces and what each of them levies. */
export const smallCatalogue: CatalogueFiles = {
  entities: [source("entities/person.yaml", person), source("entities/notice.yaml", notice)],
  registers: [source("registers/people.yaml", people)],
  codeLists: [
    source(
      "code-lists/sex.yaml",
      "list: sex\ncodes: [{ code: f, vi: Nữ, en: Female }, { code: m, vi: Nam, en: Male }]\n",
    ),
  ],
  evidence: [source("evidence/papers.yaml", evidence)],
  byProvince: [source("by-province/levy.yaml", 'table: levy\nrows: { "01": 8000, "66": 5000 }\n')],
  authorities: source(
    "authorities.yaml",
    `authorities:
  peoples-committee: { title: { vi: "Ủy ban {unit}", en: "Committee of {unit}" } }
  commune-police: { title: { vi: "Công an {unit}", en: "Police of {unit}" } }
roles:
  intake: { vi: cán bộ tiếp nhận, en: the intake officer }
`,
  ),
  units: source(
    "code-lists/units.yaml",
    'list: units\nprovinces: [{ code: "01", name: Một }, { code: "66", name: Hai }]\ncommunes: []\n',
  ),
  calendar: source(
    "calendars/small.yaml",
    `calendar: small\nhours: [["07:30", "17:00"]]\nweekdays: [1, 2, 3, 4, 5]
years:\n  2026:\n    holidays: ["2026-01-01", { date: "2026-11-24", certain: false }]\n    workingDays: []\n`,
  ),
};

/** A procedure on it in which nothing is wrong. */
export const smallProcedure = `procedure: small
code: "1.000001"
title: { vi: Nhỏ, en: Small }
summary: { vi: Nhỏ, en: Small }
handled-by: { authority: peoples-committee, of: place }
law: [Luật 1]
ask:
  place: { type: commune, title: { vi: Nơi, en: Place } }
  copies: { type: integer, title: { vi: Số bản, en: Copies } }
  late: { type: yes-no, title: { vi: Muộn, en: Late }, computed: child.birthDate < today() }
subjects:
  filer: { is: person, from: session, title: { vi: Người nộp, en: Filer } }
  mother:
    is: person
    title: { vi: Mẹ, en: Mother }
    from: filer.spouse
    else: { undetermined: { vi: Không rõ, en: Unknown }, typed: { vi: Tôi khai, en: I state } }
  notice:
    is: notice
    title: { vi: Giấy, en: Notice }
    from: mother.notices
    where: not(registered)
    else: { absent: { vi: Không có, en: None } }
  child: { is: person, new: true, title: { vi: Trẻ, en: Child } }
checks:
  - { check: one, when: copies > 9, message: { vi: Nhiều quá, en: Too many } }
pages:
  - page: first
    title: { vi: Một, en: One }
    sections:
      - { section: places, fields: [place, copies, late] }
      - { section: child, subject: child, when: copies > 0, fields: [child.*identity, child.sex] }
      - { section: mother, fields: [mother.*identity, { field: filer.birthDate, optional: true, when: late }] }
requires:
  - { requirement: paper, any-of: [notice-paper], met-by: filer.fullName }
  - { requirement: words, any-of: [statement], when: late }
fee:
  - { fee: levy, kind: levy, title: { vi: Lệ phí, en: Levy }, table: levy, of: place }
  - { fee: copies, kind: copy, title: { vi: Bản sao, en: Copies }, amount: 8000 * copies }
deadline: { same-day-before: "15:00", else: 1 }
steps:
  - { step: receive, title: { vi: Nhận, en: Receive }, role: intake, within: PT4H, may: [supplement, refuse] }
  - { step: allocate, title: { vi: Cấp số, en: Allocate }, by: system, calls: people.person, gives: child.personalId }
result:
  type: paper
  title: { vi: Giấy, en: Paper }
  about: child
  visible-to: [mother]
  fields: [child.*identity, place]
  feeds: [people.person]
`;

export const compiledSmallCatalogue = (): Catalogue => {
  const compiled = compileCatalogue(smallCatalogue);
  expect(compiled).toMatchObject({ ok: true });
  if (!compiled.ok) throw new Error("the small catalogue does not compile");
  return compiled.value;
};

/** A text with one passage replaced, which must be there exactly once. */
export const changed = (text: string, from: string, to: string): string => {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, () => to);
};
