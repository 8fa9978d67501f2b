import type { Phrase } from "@motlan/kernel";
import type { ProblemCode } from "@motlan/rules/compile";
import { bundleProblems } from "./bundle-problems.ts";
import { checkProblems } from "./check-problems.ts";
import { dictionaryProblems } from "./dictionary-problems.ts";
import { exampleProblems } from "./example-problems.ts";
import { listProblems } from "./list-problems.ts";
import type { ProblemParams } from "./problem-params.ts";
import { cellProblems, tableProblems } from "./table-problems.ts";
import { yamlProblems } from "./yaml-problems.ts";

/** What is wrong with a rule; the compiler names the codes. */
const ruleProblems: Readonly<Record<ProblemCode, Phrase<ProblemParams>>> = {
  "rule-too-long": { vi: () => "Quy tắc này quá dài.", en: () => "This rule is too long." },
  "rule-too-deep": { vi: () => "Quy tắc này lồng nhau quá sâu.", en: () => "This rule is nested too deeply." },
  "rule-syntax": {
    vi: ({ found }) => (found ? `Quy tắc sai cú pháp ở “${found}”.` : "Quy tắc sai cú pháp hoặc còn thiếu."),
    en: ({ found }) => (found ? `The rule cannot be read at “${found}”.` : "The rule is broken or incomplete."),
  },
  "rule-unsupported": {
    vi: ({ found }) => `Ngôn ngữ quy tắc không có cách viết “${found}”.`,
    en: ({ found }) => `The rule language has no “${found}”.`,
  },
  "rule-literal": {
    vi: ({ found }) => (found ? `Giá trị “${found}” viết chưa đúng.` : "Giá trị này viết chưa đúng."),
    en: ({ found }) => (found ? `The value “${found}” is not written correctly.` : "This value is not correct."),
  },
  "rule-unknown-name": {
    vi: ({ name }) => `Không có tên “${name}”.`,
    en: ({ name }) => `There is no name “${name}”.`,
  },
  "rule-unknown-function": {
    vi: ({ name }) => `Không có hàm “${name}”.`,
    en: ({ name }) => `There is no function “${name}”.`,
  },
  "rule-arguments": {
    vi: ({ name }) => `Hàm “${name}” nhận số lượng giá trị khác.`,
    en: ({ name }) => `The function “${name}” takes another number of values.`,
  },
  "rule-name-twice": {
    vi: ({ name }) => `Tên “${name}” được đặt hai lần.`,
    en: ({ name }) => `The name “${name}” is given twice.`,
  },
  "rule-type": {
    vi: () => "Kiểu của giá trị không khớp.",
    en: () => "The value is of the wrong type.",
  },
  "rule-code-unknown": {
    vi: ({ list, name }) => `Danh mục “${list}” không có mã “${name}”.`,
    en: ({ list, name }) => `The list “${list}” has no code “${name}”.`,
  },
};

/** What is wrong with the rest of a definition; a test reads the codes off the compiler. */
const definitionProblems = {
  ...yamlProblems,
  "definition-shape": {
    vi: () => "Mục này chưa đúng khuôn.",
    en: () => "This part does not have the right shape.",
  },
  "subject-unknown": {
    vi: ({ name }) => `Không có đối tượng “${name}”.`,
    en: ({ name }) => `There is no subject “${name}”.`,
  },
  "element-unknown": {
    vi: ({ name }) => `Không có trường thông tin “${name}”.`,
    en: ({ name }) => `There is no data element “${name}”.`,
  },
  "group-unknown": {
    vi: ({ name }) => `Không có nhóm trường “${name}”.`,
    en: ({ name }) => `There is no group of elements “${name}”.`,
  },
  "question-unknown": {
    vi: ({ name }) => `Mục ask không có câu hỏi “${name}”.`,
    en: ({ name }) => `There is no question “${name}” under ask.`,
  },
  "field-type-unknown": {
    vi: ({ name }) => `Không có kiểu trường “${name}”.`,
    en: ({ name }) => `There is no field type “${name}”.`,
  },
  "list-unknown": {
    vi: ({ name }) => `Không có danh mục mã “${name}”.`,
    en: ({ name }) => `There is no code list “${name}”.`,
  },
  "columns-missing": {
    vi: () => "Kiểu rows cần có columns: mỗi dòng gồm những cột nào.",
    en: () => "The type rows needs columns: what each row has.",
  },
  "columns-needless": {
    vi: () => "Chỉ kiểu rows mới có columns.",
    en: () => "Only the type rows has columns.",
  },
  "relation-unknown": {
    vi: ({ name }) => `Không có quan hệ “${name}”.`,
    en: ({ name }) => `There is no relation “${name}”.`,
  },
  "question-not-asked": {
    vi: ({ name }) => `Câu hỏi “${name}” chưa đứng ở trang nào, nên không ai được hỏi. Đặt vào một trang, hoặc bỏ đi.`,
    en: ({ name }) =>
      `The question “${name}” stands on no page, so nobody is asked it. Put it on a page, or take it out.`,
  },
  "rule-not-at-hand": {
    vi: ({ name }) => `Ở đây không dùng được ${name}. Ngày hôm nay là today(); lịch làm việc chỉ có ở mục deadline.`,
    en: ({ name }) => `${name} cannot be used here. The day is today(); only deadline has the calendar of work.`,
  },
  "pattern-unusable": {
    vi: ({ name }) => `Mẫu “${name}” sai cú pháp hoặc quá lớn, nên không bao giờ khớp.`,
    en: ({ name }) => `The pattern “${name}” is broken or too large: nothing ever matches it.`,
  },
  "deadline-moves": {
    vi: ({ name }) => `Thời hạn tính từ lúc nhận, không đổi theo ngày xem: thay ${name} bằng received.`,
    en: ({ name }) => `A deadline counts from receipt and not from when one looks: write received for ${name}.`,
  },
  "name-reserved": {
    vi: ({ name }) => `Tên “${name}” dành cho lúc nhận hồ sơ, dùng ở mục deadline. Hãy đặt tên khác.`,
    en: ({ name }) => `The name “${name}” stands for the moment of receipt, under deadline. Choose another.`,
  },
  "field-twice": {
    vi: ({ name }) => `Trường “${name}” đã có ở phần trên.`,
    en: ({ name }) => `The field “${name}” stands further up already.`,
  },
  "name-twice": {
    vi: ({ name }) => `Tên “${name}” đã được dùng.`,
    en: ({ name }) => `The name “${name}” is taken already.`,
  },
  "evidence-unknown": {
    vi: ({ name }) => `Không có loại giấy tờ “${name}”.`,
    en: ({ name }) => `There is no evidence type “${name}”.`,
  },
  "entity-unknown": {
    vi: ({ name }) => `Từ điển không có loại “${name}”.`,
    en: ({ name }) => `The dictionary has no entity “${name}”.`,
  },
  "subject-of-another-entity": {
    vi: () => "Quy tắc này dẫn đến đối tượng thuộc loại khác.",
    en: () => "This rule leads to a subject of another kind.",
  },
  "hangs-on-itself": {
    vi: ({ name, loop }) => `“${name}” phụ thuộc vào chính nó: ${loop}.`,
    en: ({ name, loop }) => `“${name}” hangs on itself: ${loop}.`,
  },
  "suggestion-leads": {
    vi: ({ name }) => `“${name}” quyết định hỏi dữ liệu về ai. Hãy bỏ suggest: người nộp tự trả lời.`,
    en: ({ name }) => `“${name}” decides whose data is asked for. Leave out suggest: the filer answers.`,
  },
  "sensitive-without-law": {
    vi: ({ name, law }) =>
      law === ""
        ? `“${name}” là dữ liệu nhạy cảm. Không thủ tục nào được hỏi.`
        : `“${name}” là dữ liệu nhạy cảm. Hãy nêu căn cứ ở law: ${law}.`,
    en: ({ name, law }) =>
      law === ""
        ? `“${name}” is sensitive. No procedure may ask for it.`
        : `“${name}” is sensitive. Name in law what allows it: ${law}.`,
  },
  "record-without-province": {
    vi: () => "Tình trạng khác nhau theo tỉnh. Hãy ghi province: bản ghi nói tỉnh ở đâu.",
    en: () => "The state differs by province. Give province: where a record says it.",
  },
  "record-not-told-apart": {
    vi: ({ name }) => `Chừng ấy chưa đủ để nhận ra “${name}”. Xem known-by của đối tượng.`,
    en: ({ name }) => `That does not tell one “${name}” from another. See known-by of the entity.`,
  },
  "fee-without-amount": {
    vi: ({ name }) => `Khoản thu “${name}” chưa có mức thu. Hãy ghi amount, hoặc table và of.`,
    en: ({ name }) => `The fee “${name}” has no amount. Give an amount, or a table and of.`,
  },
  "province-table-unknown": {
    vi: ({ name }) => `Không có bảng theo tỉnh “${name}”.`,
    en: ({ name }) => `There is no table by province “${name}”.`,
  },
  "party-not-named": {
    vi: ({ name }) => `Bên “${name}” do người nộp nêu tên: đừng ghi from, new, several, choose, else.`,
    en: ({ name }) => `The party “${name}” is named by the filer: no from, new, several, choose, else.`,
  },
  "party-not-matched": {
    vi: ({ name }) => `Không cơ sở dữ liệu nào đối chiếu được “${name}”.`,
    en: ({ name }) => `No register can match a “${name}” whom somebody names.`,
  },
  "party-not-shown": {
    vi: ({ name }) => `Ai là ai phụ thuộc vào “${name}”: phải cho bên kia xem.`,
    en: ({ name }) => `Who is who hangs on “${name}”: the party must be shown it.`,
  },
  "step-without-actor": {
    vi: ({ name }) => `Bước “${name}” cần đúng một bên: role hoặc by; có at, asks thì phải là role.`,
    en: ({ name }) => `The step “${name}” needs one who does it: role or by; with at or asks, role.`,
  },
  "desk-cannot-ask": {
    vi: ({ name }) => `Cán bộ chỉ ghi được một dòng: “${name}” là kiểu có nhiều phần.`,
    en: ({ name }) => `An official states a line: “${name}” is of a type of several parts.`,
  },
  "register-unknown": {
    vi: ({ name }) => `Không có cơ sở dữ liệu “${name}”.`,
    en: ({ name }) => `There is no register “${name}”.`,
  },
  "register-closed": {
    vi: ({ name }) => `Không luật nào cho biểu mẫu tra cứu hay gửi dữ liệu vào “${name}”.`,
    en: ({ name }) => `No law lets a form look into “${name}” or send to it.`,
  },
  "service-unknown": {
    vi: ({ name }) => `Cơ sở dữ liệu không có dịch vụ “${name}”.`,
    en: ({ name }) => `The register has no service “${name}”.`,
  },
  "role-unknown": {
    vi: ({ name }) => `Danh mục không có vai “${name}”. Các vai có trong authorities.yaml (roles).`,
    en: ({ name }) => `The catalogue has no role “${name}” (see authorities.yaml, roles).`,
  },
  "verification-not-allowed": {
    vi: () => "Bước này không cho xác minh nên không cộng thêm ngày. Hãy thêm verify vào may.",
    en: () => "This step allows no verification, so no days are added. Add verify to may.",
  },
  "authority-kind-unknown": {
    vi: ({ name }) => `Không có loại cơ quan “${name}”.`,
    en: ({ name }) => `There is no kind of authority “${name}”.`,
  },
  "place-without-commune": {
    vi: () => "Quy tắc này phải dẫn đến một nơi có xã, phường: trường kiểu commune hoặc address.",
    en: () => "This rule has to lead to a place that tells its commune: a field of the type commune or address.",
  },
  "field-unknown": {
    vi: ({ name }) => `Không có trường “${name}”.`,
    en: ({ name }) => `There is no field “${name}”.`,
  },
  "paper-unknown": {
    vi: ({ name }) => `Thủ tục không cần giấy tờ “${name}”.`,
    en: ({ name }) => `The procedure needs no paper “${name}”.`,
  },
  "fee-unknown": {
    vi: ({ name }) => `Thủ tục không có khoản thu “${name}”.`,
    en: ({ name }) => `The procedure has no fee “${name}”.`,
  },
  "check-unknown": {
    vi: ({ name }) => `Thủ tục không có kiểm tra “${name}”.`,
    en: ({ name }) => `The procedure has no check “${name}”.`,
  },
  "asked-and-not-asked": {
    vi: ({ name }) => `Giấy “${name}” không được yêu cầu (not-asked). Vậy mà hồ sơ vẫn đòi ở mọi người.`,
    en: ({ name }) => `The paper “${name}” is not to be asked for. A requirement asks everybody for it.`,
  },
  "not-asked-without-reason": {
    vi: ({ name }) => `Hãy ghi vì sao không phải nộp “${name}” (because).`,
    en: ({ name }) => `Write why “${name}” is not asked for (because), here or at its kind.`,
  },
  "issuer-unknown": {
    vi: ({ name }) => `Danh mục không có thủ tục mã “${name}”. Hãy sửa mã, hoặc ghi tên thủ tục (title).`,
    en: ({ name }) => `The catalogue has no procedure “${name}”. Mend the code, or write its title.`,
  },
  "code-unknown": {
    vi: ({ name }) => `Danh mục không có mã “${name}”.`,
    en: ({ name }) => `The list has no code “${name}”.`,
  },
  "channel-closed": {
    vi: ({ name }) => `Thủ tục không nhận hồ sơ qua “${name}” (channels).`,
    en: ({ name }) => `The procedure takes no dossiers by “${name}” (channels).`,
  },
  "subject-not-several": {
    vi: ({ name }) => `“${name}” không phải đối tượng gồm nhiều người (several).`,
    en: ({ name }) => `“${name}” is not a subject that is several.`,
  },
  "procedure-not-its-folder": {
    vi: ({ name }) => `Tên “${name}” phải trùng tên thư mục của tệp.`,
    en: ({ name }) => `“${name}” must be the name of the folder that the file is in.`,
  },
  "subject-is-several": {
    vi: ({ name }) => `“${name}” gồm nhiều người (several); ở đây chỉ dùng được đối tượng một người.`,
    en: ({ name }) => `“${name}” is several; only a subject that is one can stand here.`,
  },
  "result-of-another-name": {
    vi: ({ name }) => `Bước này cấp “${name}”, không phải kết quả của thủ tục.`,
    en: ({ name }) => `This step issues “${name}”, which is not the procedure's result.`,
  },
  "feeds-and-withdraws": {
    vi: ({ name }) => `“${name}” đã dùng để ghi kết quả, không thể dùng để báo thu hồi.`,
    en: ({ name }) => `“${name}” files the result; it cannot be what tells of its revocation.`,
  },
  "asks-for-what-is-held": {
    vi: ({ name, register }) => `Không được đòi giấy “${name}”: ${register} đã có dữ liệu. Hãy ghi met-by.`,
    en: ({ name, register }) => `The paper “${name}” must not be asked for: ${register} holds it. Say met-by.`,
  },
} satisfies Readonly<Record<string, Phrase<ProblemParams>>>;

export const problemWords: Readonly<Record<string, Phrase<ProblemParams>>> = {
  ...ruleProblems,
  ...tableProblems,
  ...bundleProblems,
  ...listProblems,
  ...dictionaryProblems,
  ...exampleProblems,
  ...cellProblems,
  ...definitionProblems,
  ...checkProblems,
};

/** Every code that there are words for. */
export const problemCodes: readonly string[] = Object.keys(problemWords);

export const unknownProblem: Phrase<{ readonly code: string }> = {
  vi: ({ code }) => `Có điều chưa đúng (${code}).`,
  en: ({ code }) => `Something is wrong (${code}).`,
};
