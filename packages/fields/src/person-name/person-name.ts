import type { FieldType } from "../field-type.ts";
import { joinParts, readParts } from "../parts.ts";
import { nameParts, normaliseName } from "./normalise-name.ts";
import { validateName } from "./validate-name.ts";

/**
 * A name in the order of Vietnamese papers: family name, middle names, given name. `{ family, middle?, given }`;
 * `family` is empty for people who have one name, where `optionalParts` allows it.
 */
export const personName = {
  ruleType: () => ({
    kind: "context",
    members: { family: { kind: "text" }, middle: { kind: "text" }, given: { kind: "text" } },
  }),
  normalise: normaliseName,
  validate: validateName,
  print: (value) => {
    const parts = readParts(value, nameParts);
    return parts === null ? "" : joinParts([parts["family"], parts["middle"], parts["given"]], " ");
  },
  errors: ["person-name-malformed", "person-name-part-missing", "person-name-letters", "person-name-too-long"] as const,
  examples: [
    {
      value: { family: "Nguyễn", middle: "Thị Ngọc", given: "Lan" },
      printed: { vi: "Nguyễn Thị Ngọc Lan", en: "Nguyễn Thị Ngọc Lan" },
    },
    { value: { family: "H'Yun", given: "Niê" }, printed: { vi: "H'Yun Niê", en: "H'Yun Niê" } },
    { value: { family: "", given: "Sơn" }, printed: { vi: "Sơn", en: "Sơn" }, params: { optionalParts: ["family"] } },
  ],
  bad: [
    { input: { family: "Nguyễn", given: "L4n" }, code: "person-name-letters" },
    { input: { family: "Nguyễn", given: "-" }, code: "person-name-letters" },
    { input: { given: "Lan" }, code: "person-name-part-missing" },
    { input: { family: "Trần", given: "" }, code: "person-name-part-missing" },
    { input: { family: "Trần", given: "a".repeat(101) }, code: "person-name-too-long" },
    { input: 7, code: "person-name-malformed" },
  ],
} satisfies FieldType;
