import { useText } from "@motlan/ui";
import { useCallback } from "react";
import { useFormContext } from "../form/form-context.ts";
import { messages } from "../messages.ts";
import { OnDemand } from "../value/on-demand.tsx";
import { CommunesAwaited } from "./communes-awaited.tsx";
import { type InputProps, partId } from "./field-renderer.ts";
import { PartSelect } from "./part-select.tsx";
import { unitChoices } from "./unit-choices.ts";
import { useParts } from "./use-parts.ts";

interface Props extends InputProps {
  readonly parts: readonly string[];
}

const loadOld = async () => (await import("./old-address/old-address.tsx")).OldAddress;

/** Province, then a commune of that province, whose list is fetched when it is chosen. */
export const UnitSelects = ({ field, control, badPart, parts }: Props) => {
  const t = useText();
  const { reference, env, lookUp } = useFormContext();
  const { units } = reference;
  const { today } = env();
  const [{ province = "", commune = "" }, change] = useParts(field.path);
  const invalid = control["aria-invalid"] === true;
  const communes = units.communes.filter((each) => each.province === province);
  const target = partId(control.id, parts, "commune");
  const fetch = useCallback(async () => lookUp?.communes(province), [lookUp, province]);
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
      {lookUp && (
        <div data-part="more">
          {units.lacking?.includes(province) && <CommunesAwaited key={province} {...{ fetch, target }} />}
          <OnDemand load={loadOld} given={{ lookUp, change, target }}>
            {t(messages.oldAddress)}
          </OnDemand>
        </div>
      )}
    </>
  );
};
