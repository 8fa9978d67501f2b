import { pair, type Shown, small } from "./shown.fixture.ts";

const letter = "{ requirement: letter, any-of: [letter], when: abroad }";
const amount = "amount: 8000 * extra";
const units = "code-lists/units.yaml";

/** Papers, fees, deadlines, results and parts come out as the law has them. */
export const caseShown: readonly Shown[] = [
  {
    code: "evidence-unknown",
    why: { vi: "Loại giấy phải có trong danh mục.", en: "A kind of paper has to be in the catalogue." },
    edits: [{ passage: letter, wrong: "{ requirement: letter, any-of: [leter], when: abroad }" }],
  },
  {
    code: "evidence-unsatisfiable",
    why: {
      vi: "Giấy cần có lại không gì cho ra được: ở đây là kết quả của một phần việc có thể không làm.",
      en: "What is needed comes from nothing: here from a part that may be left out.",
    },
    edits: [
      {
        file: pair,
        passage: "{ part: confirm, procedure: small }",
        wrong: "{ part: confirm, procedure: small, when: abroad }",
        right: "{ part: confirm, procedure: small, when: abroad }",
      },
      {
        file: pair,
        passage: "part: card, any-of: [letter], met-by-part: confirm }",
        wrong: "part: card, any-of: [letter], met-by-part: confirm }",
        right: "part: card, any-of: [letter], met-by-part: confirm, when: abroad }",
      },
    ],
  },
  {
    code: "table-gap",
    why: {
      vi: "Có trường hợp không hàng nào nhận: người nộp sẽ không được báo mức thu hay thời hạn.",
      en: "Some case is taken by no row: the filer would be told no fee, or no deadline.",
    },
    edits: [
      {
        passage: amount,
        wrong: `amount: { decide: [extra], rows: [["< 5", 8000 * extra], ["> 5", 7000 * extra]] }`,
        right: `amount: { decide: [extra], rows: [["< 5", 8000 * extra], [">= 5", 7000 * extra]] }`,
      },
    ],
  },
  {
    code: "table-overlap",
    why: {
      vi: "Hai hàng nhận cùng một trường hợp mà cho ra khác nhau.",
      en: "Two rows take the same case and give different things.",
    },
    edits: [
      {
        passage: amount,
        wrong: `amount: { decide: [extra], rows: [["<= 5", 8000 * extra], [">= 5", 7000 * extra]] }`,
        right: `amount: { decide: [extra], rows: [["<= 5", 8000 * extra], ["> 5", 7000 * extra]] }`,
      },
    ],
  },
  {
    code: "days-mixed",
    why: {
      vi: "“3 ngày” và “3 ngày làm việc” khác nhau; một thời hạn đếm cả hai thì thường là nhầm.",
      en: "Three days and three working days differ; a deadline that counts both is mostly a slip.",
    },
    edits: [
      {
        passage: "deadline: { else: 2 }",
        wrong: `deadline: 'if abroad then working days(date(received), 5) else date(received) + duration("P3D")'`,
        right: `deadline: 'if abroad then working days(date(received), 5) else working days(date(received), 3)'`,
      },
    ],
  },
  {
    code: "deadline-shorter-than-steps",
    why: {
      vi: "Các bước cộng lại lâu hơn thời hạn: làm đúng giờ từng bước mà hồ sơ vẫn trễ.",
      en: "Together the steps may take longer than the deadline: all keep their time, and the dossier is late.",
    },
    // Two days of seven and a half hours, of which the signature has two.
    edits: [
      {
        passage: "role: officer, within: PT8H",
        wrong: "role: officer, within: PT14H",
        right: "role: officer, within: PT13H",
      },
    ],
  },
  {
    code: "law-ended",
    why: {
      vi: "Văn bản đã hết hiệu lực không còn là căn cứ (endings.yaml).",
      en: "A law that is no longer in force is no ground (endings.yaml).",
    },
    edits: [{ passage: "law: [Luật 1]\nask:", wrong: "law: [Luật 3]\nask:", right: "law: [Luật 4]\nask:" }],
  },
  {
    code: "register-ended",
    why: {
      vi: "Kết quả gửi tới cơ sở dữ liệu đã ngừng dùng thì không ai nhận.",
      en: "What is sent to a register that is no longer kept, is received by nobody.",
    },
    edits: [
      {
        file: "endings.yaml",
        passage: "{ register: people, to: 2099-12-31 }",
        wrong: "{ register: people, to: 2026-06-30 }",
      },
    ],
    foundIn: small,
  },
  {
    code: "list-ended",
    why: {
      vi: "Câu trả lời chọn từ danh mục đã ngừng dùng thì hệ thống khác không hiểu.",
      en: "An answer from a list that is no longer used is understood by no other system.",
    },
    edits: [
      {
        file: "endings.yaml",
        passage: "{ list: purpose, to: 2099-12-31 }",
        wrong: "{ list: purpose, to: 2026-06-30 }",
      },
    ],
    foundIn: small,
  },
  {
    code: "code-ended",
    why: {
      vi: "Điều kiện dựa vào mã không còn chọn được.",
      en: "A condition hangs on a code that can no longer be chosen.",
    },
    edits: [
      {
        passage: letter,
        wrong: `{ requirement: letter, any-of: [letter], when: filer.status = "other" }`,
        right: `{ requirement: letter, any-of: [letter], when: filer.status = "single" }`,
      },
    ],
  },
  {
    code: "unit-ended",
    why: {
      vi: "Bảng mức thu còn tỉnh đã sáp nhập: tỉnh mới có thể chưa có dòng.",
      en: "The fee table has a province that was merged: the one in its place may have no row.",
    },
    edits: [
      {
        file: "by-province/levy.yaml",
        passage: '{ "01": 8000 }',
        wrong: '{ "01": 8000, "26": 5000 }',
      },
    ],
    foundIn: small,
  },
  {
    code: "redirect-unknown",
    why: {
      vi: "Mã gõ nhầm sẽ đưa người nộp tới một thủ tục không có thật.",
      en: "A mistyped code would send the filer to a procedure that is not there.",
    },
    edits: [
      {
        passage: "check: too-many, when: total > 9",
        wrong: `check: too-many, redirect: { code: "1.000003" }, when: total > 9`,
        right: `check: too-many, redirect: { code: "1.000003", title: { vi: Xin nhiều bản, en: Many copies } }, when: total > 9`,
      },
    ],
  },
  {
    code: "successor-ended",
    why: {
      vi: "Người nộp được dẫn tới một thủ tục mà chính nó cũng không còn nhận hồ sơ.",
      en: "The filer is sent to a procedure that takes no dossiers itself.",
    },
    edits: [
      {
        passage: "check: too-many, when: total > 9",
        wrong: `check: too-many, redirect: { code: "1.000009" }, when: total > 9`,
        right: `check: too-many, redirect: { code: "1.000001" }, when: total > 9`,
      },
    ],
  },
  {
    code: "unit-without-successor",
    why: {
      vi: "Địa chỉ cũ phải dẫn được tới đơn vị hành chính ngày nay.",
      en: "An address of before has to lead to a unit of today.",
    },
    edits: [{ file: units, passage: ', to: 2025-06-30, successors: ["01"] }', wrong: ", to: 2025-06-30 }" }],
  },
  {
    code: "successor-unknown",
    why: { vi: "Đơn vị, mã thay thế phải có trong danh mục.", en: "What came in its place has to be in the list." },
    edits: [{ file: units, passage: 'successors: ["01"]', wrong: 'successors: ["07"]' }],
  },
  {
    code: "result-field-unfilled",
    why: {
      vi: "Kết quả in một trường mà không trang nào hỏi, không quy tắc nào tính, không cơ sở dữ liệu nào cho biết: chỗ ấy luôn trống.",
      en: "The result prints a field that no page asks, no rule works out and no register tells: it stays empty.",
    },
    edits: [
      {
        passage: "fields: [filer.*identity, place, purpose]",
        wrong: "fields: [filer.*identity, place, purpose, filer.nickname]",
        right: "fields: [filer.*identity, place, purpose, filer.income]",
      },
    ],
  },
  {
    code: "result-not-issued",
    why: {
      vi: "Không bước nào cấp kết quả thì hồ sơ giải quyết xong mà người nộp không nhận được gì.",
      en: "Where no step issues the result a dossier is handled to its end, and the filer gets nothing.",
    },
    edits: [
      {
        passage: "within: PT2H, issues: confirmation }",
        wrong: "within: PT2H }",
        right: "within: PT1H, issues: confirmation }",
      },
    ],
  },
  {
    code: "without-part",
    why: {
      vi: "Trong thủ tục liên thông, mỗi trường, giấy và khoản thu thuộc một phần việc; không thì không cơ quan nào chịu trách nhiệm.",
      en: "In a bundle every field, paper and fee is one part's, or no authority answers for it.",
    },
    edits: [{ file: pair, passage: "  - page: card\n    part: card\n", wrong: "  - page: card\n" }],
  },
  {
    code: "part-lacks-field",
    why: {
      vi: "Phần việc báo cho một cơ sở dữ liệu điều mà không trang nào hỏi.",
      en: "A part tells a register what no page asks.",
    },
    edits: [
      {
        file: pair,
        passage: "fields: [filer.fullName, photo]\n",
        wrong: "fields: [filer.fullName, photo]\n      feeds: [people.file-card]\n",
        right: "fields: [filer.fullName, photo]\n      feeds: [people.file-card]\n",
      },
      {
        file: pair,
        passage: "{ section: card, fields: [photo] }",
        wrong: "{ section: card, fields: [photo] }",
        right: "{ section: card, fields: [photo, filer.nickname] }",
      },
    ],
  },
];
