import type { FieldExamples } from "../field-type.ts";
import { exampleRows, houses } from "./example-rows.ts";

export const examples: FieldExamples = {
  title: { vi: "Nhà ở, công trình", en: "Houses and other works" },
  examples: exampleRows,
  bad: [
    { input: "hai nhà", code: "rows-malformed", params: houses },
    { input: ["một nhà"], code: "rows-malformed", params: houses },
    { input: [{ kind: "Nhà ở" }], code: "rows-too-few", params: { ...houses, min: 2 } },
    { input: [{ kind: "Nhà ở" }, { kind: "Kho" }], code: "rows-too-many", params: { ...houses, max: 1 } },
    { input: [{ floors: 2 }], code: "required", params: houses },
  ],
};
