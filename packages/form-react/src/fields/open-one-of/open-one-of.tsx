import { otherCode } from "@motlan/fields";
import { useText } from "@motlan/ui";
import { useFormContext } from "../../form/form-context.ts";
import { partsOf } from "../../form/input-value.ts";
import { messages } from "../../messages.ts";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";
import { useChoices } from "../one-of/one-of.tsx";
import { PartInput } from "../part-input.tsx";
import { PartSelect } from "../part-select.tsx";
import { textParts } from "../person-name/person-name.tsx";
import { useParts } from "../use-parts.ts";

const parts = ["code", "name"] as const;

const Input = ({ field, control }: InputProps) => {
  const t = useText();
  const { codeLists } = useFormContext().reference;
  const [{ code = "" }, change] = useParts(field.path);
  const known = useChoices(field).filter(({ value }) => value !== otherCode);
  // The name goes with the code, in Vietnamese whatever the screen's language: it is exchanged with other systems.
  const nameOf = (chosen: string): string =>
    codeLists[field.params.list ?? ""]?.codes.find((each) => each.code === chosen && chosen !== otherCode)?.title.vi ??
    "";
  const shown = code === "" || known.some(({ value }) => value === code) ? code : otherCode;
  return (
    <div className="mt-parts" data-of="open">
      <PartSelect
        {...{ part: "code", parts, control }}
        label={t(messages.inTheList)}
        choices={[...known, { value: otherCode, label: t(messages.other) }]}
        value={shown}
        isBad={control["aria-invalid"] === true && shown !== otherCode}
        onChoose={(chosen) => change({ code: chosen, name: nameOf(chosen) })}
      />
      {shown === otherCode && (
        <PartInput
          {...{ path: field.path, part: "name", parts, control }}
          label={t(messages.nameOfOther)}
          isBad={control["aria-invalid"] === true}
          attributes={{ autoComplete: "off", spellCheck: false }}
        />
      )}
    </div>
  );
};

export const openOneOf: FieldRenderer = {
  frame: () => "many",
  parts,
  toInput: (value) => textParts(value, parts),
  fromInput: partsOf,
  Input,
};
