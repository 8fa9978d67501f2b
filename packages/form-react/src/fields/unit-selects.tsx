import { useText } from "@motlan/ui";
import { useFormContext } from "../form/form-context.ts";
import { messages } from "../messages.ts";
import type { InputProps } from "./field-renderer.ts";
import { PartSelect } from "./part-select.tsx";
import { unitChoices } from "./unit-choices.ts";
import { useParts } from "./use-parts.ts";

interface Props extends InputProps {
  readonly parts: readonly string[];
}

/** Province, then a commune of that province. */
export const UnitSelects = ({ field, control, badPart, parts }: Props) => {
  const t = useText();
  const { reference, env } = useFormContext();
  const { units } = reference;
  const { today } = env();
  const [{ province = "", commune = "" }, change] = useParts(field.path);
  const invalid = control["aria-invalid"] === true;
  const communes = units.communes.filter((each) => each.province === province);
  return (
    <>
      <PartSelect
        {...{ part: "province", parts, control }}
        label={t(messages.province)}
        choices={unitChoices(units.provinces, today, province)}
        value={province}
        isBad={invalid && (badPart ?? "province") === "province"}
        onChoose={(chosen) => change({ province: chosen, commune: "" })}
      />
      <PartSelect
        {...{ part: "commune", parts, control }}
        label={t(messages.commune)}
        choices={unitChoices(communes, today, commune)}
        value={commune}
        isBad={invalid && (badPart ?? "commune") === "commune"}
        onChoose={(chosen) => change({ commune: chosen })}
      />
    </>
  );
};
