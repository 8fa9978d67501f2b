import { partsOf } from "../../form/input-value.ts";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";
import { textParts } from "../person-name/person-name.tsx";
import { choose, endedUnit, malformed, toChoose, wrongUnit } from "../phrases.ts";
import { UnitSelects } from "../unit-selects.tsx";

const parts = ["province", "commune"] as const;

const Input = (props: InputProps) => (
  <div className="mt-parts" data-of="units">
    <UnitSelects {...props} parts={parts} />
  </div>
);

export const commune = {
  words: {
    required: toChoose,
    "commune-malformed": malformed,
    "commune-missing": choose,
    "commune-unknown": wrongUnit,
    "commune-ended": endedUnit,
  },
  frame: () => "many",
  parts,
  toInput: (value) => textParts(value, parts),
  fromInput: partsOf,
  Input,
} satisfies FieldRenderer;
