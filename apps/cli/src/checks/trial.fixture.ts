/** A small country on which every check is shown: one register, a person, two code lists, two procedures, one a bundle. */
export const trial: Readonly<Record<string, string>> = {
  "entities/person.yaml": `entity: person
title: { vi: Cá nhân, en: Person }
known-by: [[personalId], [fullName, birthDate]]
groups: { identity: [fullName, birthDate] }
relations: { spouse: { is: person } }
elements:
  fullName: { type: person-name, title: { vi: Họ tên, en: Name }, original: people }
  personalId: { type: personal-id, title: { vi: Số định danh, en: Number }, original: people }
  birthDate: { type: date, title: { vi: Ngày sinh, en: Date of birth }, original: people }
  income: { type: money, title: { vi: Thu nhập, en: Income }, original: people }
  status: { type: one-of, list: status, title: { vi: Tình trạng, en: Status }, original: people }
  nickname: { type: text, title: { vi: Tên thường gọi, en: Nickname } }
  faith: { type: text, sensitivity: sensitive, asked-under: [Luật 2], title: { vi: Tôn giáo, en: Faith } }
`,
  "registers/people.yaml": `register: people
title: { vi: Cơ sở dữ liệu dân cư, en: Register of people }
short: { vi: CSDL dân cư, en: People }
operator: { vi: Bộ, en: Ministry }
law: [Luật 1]
services:
  person:
    about: person
    given: [personalId]
    identify: { id: personalId }
    gives: { fullName: name, birthDate: born, income: income, status: status }
    related: { spouse: { is: person, at: spouse, gives: { fullName: name, personalId: id } } }
    via: { protocol: rest-json, path: /person }
    timeout: PT3S
    when-down: ask
  named:
    about: person
    given: [personalId, fullName, birthDate]
    identify: { id: personalId, name: fullName, born: birthDate }
    reveals: { match: same }
    via: { protocol: rest-json, path: /match }
    timeout: PT3S
    when-down: wait
  file:
    about: person
    via: { protocol: rest-json, path: /file }
    timeout: PT3S
    when-down: wait
  file-card:
    about: person
    sends: { name: filer.fullName, called: filer.nickname }
    via: { protocol: rest-json, path: /file-card }
    timeout: PT3S
    when-down: wait
`,
  "registers/taxes.yaml": `register: taxes
title: { vi: Thuế, en: Taxes }
short: { vi: Thuế, en: Taxes }
operator: { vi: Bộ, en: Ministry }
law: [Luật 1]
closed-to-forms: true
services: { file: { about: person, via: { protocol: rest-json }, timeout: PT3S, when-down: wait } }
`,
  "code-lists/status.yaml": `list: status
codes:
  - { code: single, vi: Độc thân, en: Single }
  - { code: married, vi: Đã kết hôn, en: Married }
  - { code: other, vi: Khác, en: Other, to: 2025-12-31, successors: [single] }
`,
  "code-lists/purpose.yaml": `list: purpose
codes: [{ code: loan, vi: Vay vốn, en: A loan }, { code: travel, vi: Đi lại, en: Travel }]
`,
  "evidence/papers.yaml": `evidence:
  identity-card: { title: { vi: Thẻ căn cước, en: Identity card }, identity: [căn cước, CCCD] }
  household-book: { title: { vi: Sổ hộ khẩu, en: Household book }, never-asked: Nghị định 104/2022/NĐ-CP }
  income-paper: { title: { vi: Xác nhận thu nhập, en: Proof of income }, tells: person.income }
  record: { title: { vi: Trích lục, en: Extract }, held-by: people }
  letter: { title: { vi: Đơn, en: Letter } }
`,
  "by-province/levy.yaml": 'table: levy\nrows: { "01": 8000 }\n',
  "authorities.yaml": `authorities:
  commune: { title: { vi: "Ủy ban {unit}", en: "Committee of {unit}" } }
  police: { title: { vi: "Công an {unit}", en: "Police of {unit}" } }
roles:
  officer: { vi: công chức, en: the officer }
  chair: { vi: chủ tịch, en: the chair }
`,
  "code-lists/units.yaml": `list: units
provinces:
  - { code: "01", name: Thành phố Hà Nội }
  - { code: "26", name: Tỉnh Vĩnh Phúc, to: 2025-06-30, successors: ["01"] }
communes: []
`,
  "calendars/small.yaml": `calendar: small
hours: [["07:30", "11:30"], ["13:30", "17:00"]]
weekdays: [1, 2, 3, 4, 5]
years: {}
`,
  "endings.yaml": `laws:
  - { law: Luật 3, to: 2025-12-31, successor: Luật 4 }
registers:
  - { register: people, to: 2099-12-31 }
lists:
  - { list: purpose, to: 2099-12-31 }
`,
  "procedures/small/procedure.yaml": `procedure: small
code: "1.000001"
title: { vi: Xác nhận, en: Confirmation }
class: simple
summary: { vi: Xác nhận, en: Confirmation }
handled-by: { authority: commune, of: place }
law: [Luật 1]
ask:
  place: { type: commune, title: { vi: Nơi, en: Place } }
  purpose: { type: one-of, list: purpose, title: { vi: Mục đích, en: Purpose } }
  abroad: { type: yes-no, title: { vi: Ở nước ngoài, en: Abroad }, when: purpose = "travel" }
  own: { type: integer, title: { vi: Bản chính, en: Originals } }
  extra: { type: integer, title: { vi: Bản sao, en: Copies } }
  note: { type: text, optional: true, title: { vi: Ghi chú, en: Note } }
  total: { type: integer, title: { vi: Tổng số bản, en: All of them }, computed: own + extra }
subjects:
  filer: { is: person, from: session, title: { vi: Người nộp, en: The filer } }
  spouse: { is: person, from: filer.spouse, title: { vi: Vợ hoặc chồng, en: The spouse },
    else: { typed: { vi: Tôi khai, en: I state }, absent: { vi: Không có, en: There is none } } }
checks:
  - { check: too-many, when: total > 9, message: { vi: Nhiều quá, en: Too many } }
pages:
  - page: first
    title: { vi: Xác nhận, en: Confirmation }
    sections:
      - { section: filer, subject: filer, fields: [filer.*identity, filer.personalId, filer.status] }
      - { section: spouse, subject: spouse, fields: [spouse.fullName, { field: spouse.personalId, optional: true }] }
  - page: second
    title: { vi: Yêu cầu, en: Request }
    sections:
      - { section: request, fields: [place, purpose, abroad, own, extra, total] }
  - page: third
    title: { vi: Ghi chú, en: Note }
    sections:
      - { section: note, fields: [note] }
requires:
  - { requirement: letter, any-of: [letter], when: abroad }
fee:
  - { fee: levy, kind: levy, title: { vi: Lệ phí, en: Levy }, table: levy, of: place, law: Luật 1 }
  - { fee: copies, kind: copy, title: { vi: Bản sao, en: Copies }, amount: 8000 * extra }
deadline: { else: 2 }
steps:
  - { step: examine, title: { vi: Thẩm tra, en: Examination }, role: officer, within: PT8H, may: [refuse] }
  - { step: sign, title: { vi: Ký, en: Signature }, role: chair, within: PT2H, issues: confirmation }
result:
  type: confirmation
  title: { vi: Giấy xác nhận, en: Confirmation }
  about: filer
  visible-to: [filer]
  fields: [filer.*identity, place, purpose]
  feeds: [people.file]
`,
  "procedures/small/examples.yaml": `examples:
  - { example: first, who: mai, comes-for: { vi: Xác nhận, en: A confirmation }, expect: {} }
`,
  "procedures/small/official.yaml": 'official: "1.000001"\n',
  "procedures/pair/official.yaml": 'official: "3.000001"\n',
  "procedures/former/official.yaml": 'official: "1.000009"\n',
  "procedures/pair/procedure.yaml": `procedure: pair
code: "3.000001"
title: { vi: Liên thông, en: Both in one }
class: medium
summary: { vi: Liên thông, en: Both in one }
law: [Luật 1]
deadline: { else: 5 }
parts:
  - { part: confirm, procedure: small }
  - part: card
    after: [confirm]
    title: { vi: Cấp thẻ, en: A card }
    handled-by: { authority: commune, of: place }
    deadline: { else: 3 }
    steps: [{ step: issue, title: { vi: Cấp, en: Issue }, role: officer, within: PT4H, issues: card }]
    result:
      type: card
      title: { vi: Thẻ, en: Card }
      about: filer
      visible-to: [filer]
      fields: [filer.fullName, photo]
ask:
  photo: { type: text, title: { vi: Mã ảnh, en: Number of the photo } }
subjects: {}
pages:
  - { page: first, of: confirm }
  - { page: second, of: confirm }
  - { page: third, of: confirm }
  - page: card
    part: card
    title: { vi: Thẻ, en: Card }
    sections: [{ section: card, fields: [photo] }]
requires:
  - { requirement: confirmed, part: card, any-of: [letter], met-by-part: confirm }
`,
  "procedures/pair/examples.yaml": `examples:
  - { example: both, who: mai, comes-for: { vi: Liên thông, en: Both }, expect: {} }
`,
  "procedures/former/procedure.yaml": `procedure: former
code: "1.000009"
title: { vi: Thủ tục cũ, en: A former procedure }
class: simple
summary: { vi: Thủ tục cũ, en: A former procedure }
in-force: { to: 2025-12-31, successor: "1.000001" }
handled-by: { authority: commune, of: place }
law: [Luật 1]
ask: { place: { type: commune, title: { vi: Nơi, en: Place } } }
subjects: { filer: { is: person, from: session, title: { vi: Người nộp, en: The filer } } }
pages:
  - { page: first, title: { vi: Nơi, en: Place }, sections: [{ section: place, fields: [place] }] }
deadline: { else: 1 }
steps: [{ step: sign, title: { vi: Ký, en: Signature }, role: chair, issues: note }]
result: { type: note, title: { vi: Giấy, en: Note }, about: filer, visible-to: [filer], fields: [place] }
`,
  "procedures/former/examples.yaml": `examples:
  - { example: then, who: mai, comes-for: { vi: Nơi, en: Place }, expect: {} }
`,
};
