import type { FieldExamples } from "../field-type.ts";

const params = { list: "nationality" };

export const examples: FieldExamples = {
  title: { vi: "Quốc tịch", en: "Nationalities" },
  examples: [
    { value: ["VNM", "KOR"], printed: { vi: "Việt Nam; Hàn Quốc", en: "Viet Nam; South Korea" }, params },
    { value: ["KOR"], printed: { vi: "Hàn Quốc", en: "South Korea" }, params },
  ],
  typed: [
    [
      ["VNM", " KOR ", "VNM", ""],
      ["VNM", "KOR"],
    ],
    [[], null],
  ],
  bad: [
    { input: ["VNM", "XYZ"], code: "several-of-unknown", params },
    { input: ["0"], code: "several-of-ended", params: { list: "identity-paper" } },
    { input: ["VNM"], code: "several-of-too-few", params: { ...params, min: 2 } },
    { input: ["VNM", "KOR"], code: "several-of-too-many", params: { ...params, max: 1 } },
    { input: "VNM", code: "several-of-malformed" },
    { input: [["VNM"]], code: "several-of-malformed" },
  ],
};
