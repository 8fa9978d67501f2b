export type { UnitLookup } from "./fields/unit-lookup.ts";
export { DossierForm } from "./form/dossier-form.tsx";
export { summaryTextIn } from "./form/issue-text.ts";
export { idOf as controlIdOf } from "./form/names.ts";
export { ReadOnlyValues, type ShownValue } from "./review/read-only-values.tsx";
export { MaskedNumber } from "./value/masked-number.tsx";
export { PrintedValue } from "./value/printed-value.tsx";
export { SourceChip, StatedChip } from "./value/source-chip.tsx";
export { Why } from "./why/why.tsx";
