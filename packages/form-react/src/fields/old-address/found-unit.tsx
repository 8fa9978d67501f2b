import { Button, useText } from "@motlan/ui";
import type { OldUnitFound } from "../unit-lookup.ts";
import { messages } from "./messages.ts";

interface Props {
  readonly unit: OldUnitFound;
  readonly onChoose: (now: OldUnitFound["now"][number]) => Promise<void>;
}

/** An old unit, and a button for each that is in its place. */
export const FoundUnit = ({ unit, onChoose }: Props) => {
  const t = useText();
  const old = [...new Set([unit.name, unit.district, unit.province])].filter(Boolean).join(", ");
  return (
    <fieldset className="ds-fieldset mt-found-unit">
      <legend className="ds-label" data-weight="regular">
        {t(unit.now.length > 1 ? messages.divided : messages.now, { old })}
      </legend>
      {unit.now.map((now) => (
        <Button key={now.code} variant="secondary" onClick={() => void onChoose(now)}>
          {now.name}, {now.provinceName}
        </Button>
      ))}
    </fieldset>
  );
};
