import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Dân tộc", en: "Ethnic group" },
  examples: [
    { value: { code: "12", name: "Ê-đê" }, printed: { vi: "Ê-đê", en: "Ede" }, params: { list: "ethnicity" } },
    { value: { code: "99", name: "Cil" }, printed: { vi: "Cil", en: "Cil" }, params: { list: "ethnicity" } },
  ],
  bad: [
    { input: { code: "99" }, code: "open-one-of-name-missing", params: { list: "ethnicity" } },
    { input: "Kinnh", code: "open-one-of-unknown", params: { list: "ethnicity" } },
    { input: true, code: "open-one-of-malformed" },
  ],
};
