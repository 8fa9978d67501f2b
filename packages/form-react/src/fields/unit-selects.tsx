import { useText } from "@motlan/ui";
import { useFormContext } from "../form/form-context.ts";
import { messages } from "../messages.ts";
import type { InputProps } from "./field-renderer.ts";
import { PartSelect } from "./part-select.tsx";
import { useParts } from "./use-parts.ts";

interface Props extends InputProps {
  readonly parts: readonly string[];
}

const choiceOf = ({ code, name }: { readonly code: string; readonly name: string }) => ({ value: code, label: name });

/** Province, then a commune of that province. */
export const UnitSelects = ({ field, control, badPart, parts }: Props) => {
  const t = useText();
  const { units } = useFormContext().reference;
  const [{ province = "", commune = "" }, change] = useParts(field.path);
  const invalid = control["aria-invalid"] === true;
  const communes = units.communes.filter((each) => each.province === province);
  return (
    <>
      <PartSelect
        {...{ part: "province", parts, control }}
        label={t(messages.province)}
        choices={units.provinces.map(choiceOf)}
        value={province}
        isBad={invalid && (badPart ?? "province") === "province"}
        onChoose={(chosen) => change({ province: chosen, commune: "" })}
      />
      <PartSelect
        {...{ part: "commune", parts, control }}
        label={t(messages.commune)}
        choices={communes.map(choiceOf)}
        value={commune}
        isBad={invalid && (badPart ?? "commune") === "commune"}
        onChoose={(chosen) => change({ commune: chosen })}
      />
    </>
  );
};
