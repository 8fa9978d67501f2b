import { exampleReference, fieldType, type Reference } from "@motlan/fields";
import type { Field, Procedure, Subject } from "@motlan/procedure";
import type { Rule, Type } from "@motlan/rules";
import { compileRule, type Scope } from "@motlan/rules/compile";
import { fieldOf, procedureOf } from "./procedure-of.ts";

/** A birth registration in small: enough of one to try subjects, conditions, computed values and papers. */
export const reference: Reference = {
  ...exampleReference,
  codeLists: {
    ...exampleReference.codeLists,
    relation: {
      id: "relation",
      open: false,
      codes: [
        { code: "mother", title: { vi: "Mẹ", en: "Mother" } },
        { code: "father", title: { vi: "Cha", en: "Father" } },
        { code: "other", title: { vi: "Người khác", en: "Somebody else" } },
      ],
    },
  },
};

const subjectType: Type = { kind: "subject", entity: "person" };

const scope: Scope = {
  type: (path) => {
    const name = path.join(".");
    const field = fields().find((each) => each.path === name);
    if (field !== undefined) return fieldType(field.type).ruleType(field.params);
    if (name === "value") return { kind: "date" };
    return ["filer", "filer.spouse", "mother", "father", "child"].includes(name) ? subjectType : undefined;
  },
  names: () => [],
};

const rule = (source: string): Rule => {
  const compiled = compileRule(source, scope);
  if (!compiled.ok) throw new Error(`${source}: ${JSON.stringify(compiled.issues)}`);
  return compiled.value;
};

const nameTitle = { vi: "Họ, chữ đệm và tên", en: "Full name" };
const bornTitle = { vi: "Ngày, tháng, năm sinh", en: "Date of birth" };
const idTitle = { vi: "Số định danh cá nhân", en: "Personal identification number" };
const homeTitle = { vi: "Nơi cư trú", en: "Place of residence" };
const groupTitle = { vi: "Dân tộc", en: "Ethnic group" };

const person = (subject: string): Field[] => [
  fieldOf({ path: `${subject}.fullName`, subject, type: "person-name", title: nameTitle }),
  fieldOf({ path: `${subject}.personalId`, subject, type: "personal-id", title: idTitle, required: false }),
  fieldOf({ path: `${subject}.birthDate`, subject, type: "partial-date", title: bornTitle }),
  fieldOf({ path: `${subject}.residence`, subject, type: "address", title: homeTitle }),
];

// A function, because the rules below are typed by the fields above them.
const fields = (): Field[] => [
  fieldOf({
    path: "relation",
    type: "one-of",
    title: { vi: "Tôi là … của trẻ", en: "I am the child's …" },
    params: { list: "relation" },
  }),
  ...person("filer"),
  fieldOf({
    path: "filer.phone",
    subject: "filer",
    type: "phone",
    title: { vi: "Số điện thoại", en: "Phone" },
    help: { vi: "Cán bộ gọi số này khi cần", en: "The office calls this number if need be" },
  }),
  ...person("mother"),
  ...person("father"),
  fieldOf({ path: "child.fullName", subject: "child", type: "person-name", title: nameTitle }),
  fieldOf({ path: "child.birthDate", subject: "child", type: "date", title: bornTitle }),
  fieldOf({
    path: "child.sex",
    subject: "child",
    type: "one-of",
    title: { vi: "Giới tính", en: "Sex" },
    params: { list: "sex" },
  }),
  fieldOf({
    path: "child.ethnicity",
    subject: "child",
    type: "open-one-of",
    title: groupTitle,
    params: { list: "ethnicity" },
  }),
  fieldOf({ path: "inWords", type: "text", title: { vi: "Ngày sinh ghi bằng chữ", en: "Date of birth in words" } }),
  fieldOf({ path: "copiesWanted", type: "yes-no", title: { vi: "Tôi cần bản sao", en: "I need copies" } }),
  fieldOf({
    path: "copies",
    type: "integer",
    title: { vi: "Số bản sao", en: "Number of copies" },
    params: { min: 1, max: 99 },
  }),
  fieldOf({
    path: "declaration",
    type: "declaration",
    title: {
      vi: "Tôi cam đoan những điều khai trên là đúng sự thật.",
      en: "I declare that what I have stated is true.",
    },
  }),
];

const withRules = (field: Field): Field => {
  if (field.path === "inWords") return { ...field, computed: rule("in words(child.birthDate)") };
  if (field.path === "copies") return { ...field, when: rule("copiesWanted") };
  if (field.path !== "child.birthDate") return field;
  const message = {
    vi: "Ngày sinh không thể sau hôm nay. Hãy kiểm tra lại năm.",
    en: "The date of birth cannot be after today. Check the year.",
  };
  return { ...field, rules: [{ holds: rule("value <= today()"), message }] };
};

const subject = (title: string, more: Partial<Subject> = {}): Subject => ({
  entity: "person",
  title: { vi: title, en: title },
  from: [],
  isNew: false,
  else: [],
  ...more,
});

const pathsOf = (name: string): readonly string[] =>
  fields().flatMap(({ path, subject }) => (subject === name ? [path] : []));

const choice = {
  undetermined: { status: "undetermined", title: { vi: "Chưa xác định được cha", en: "The father is not determined" } },
  typed: { status: "typed", title: { vi: "Tôi khai thông tin người cha", en: "I state the father's details" } },
} as const;

export const definition: Procedure = {
  ...procedureOf({
    fields: fields().map(withRules),
    subjects: {
      filer: subject("Người nộp hồ sơ", { from: "session" }),
      mother: subject("Người mẹ", {
        from: [rule('if relation = "mother" then filer else if relation = "father" then filer.spouse else null')],
      }),
      father: subject("Người cha", {
        from: [rule('if relation = "father" then filer else if relation = "mother" then filer.spouse else null')],
        else: [choice.undetermined, choice.typed],
      }),
      child: subject("Trẻ được khai sinh", { isNew: true }),
    },
    pages: [
      {
        id: "you",
        title: { vi: "Người nộp", en: "You" },
        sections: [
          { id: "request", fields: ["relation"] },
          { id: "filer", subject: "filer", fields: pathsOf("filer") },
        ],
      },
      {
        id: "parents",
        title: { vi: "Cha mẹ", en: "Parents" },
        sections: [
          { id: "mother", subject: "mother", fields: pathsOf("mother") },
          { id: "father", subject: "father", fields: pathsOf("father") },
        ],
      },
      {
        id: "child",
        title: { vi: "Trẻ em", en: "The child" },
        sections: [
          {
            id: "child",
            subject: "child",
            fields: ["child.fullName", "child.birthDate", "inWords", "child.sex", "child.ethnicity"],
          },
          { id: "copies", title: { vi: "Kết quả", en: "The result" }, fields: ["copiesWanted", "copies"] },
          { id: "declaration", title: { vi: "Cam đoan", en: "Declaration" }, fields: ["declaration"] },
        ],
      },
    ],
  }),
  checks: [
    {
      id: "newborn",
      when: rule('child.birthDate + duration("P60D") < today()'),
      message: {
        vi: "Quá 60 ngày kể từ ngày sinh: khai sinh quá hạn có thể phải nộp lệ phí.",
        en: "More than 60 days after the birth: a late registration may cost a fee.",
      },
    },
  ],
  requires: [
    { id: "proof-of-birth", title: { vi: "Giấy chứng sinh", en: "Birth notice" }, anyOf: [], unmet: "upload" },
  ],
};
