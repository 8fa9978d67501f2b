import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Quốc tịch", en: "Nationality" },
  examples: [{ value: "KOR", printed: { vi: "Hàn Quốc", en: "South Korea" }, params: { list: "nationality" } }],
  typed: [
    [" KOR ", "KOR"],
    [8, "8"],
    ["Hàn  Quốcc", "Hàn Quốcc"],
  ],
  bad: [
    { input: "Hàn Quốcc", code: "list-search-unknown", params: { list: "nationality" } },
    { input: true, code: "list-search-unknown", params: { list: "nationality" } },
    { input: "0", code: "list-search-ended", params: { list: "identity-paper" } },
  ],
};
