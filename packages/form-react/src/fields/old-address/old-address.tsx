import { Button, TextInput, useText } from "@motlan/ui";
import { type KeyboardEvent, useId, useState } from "react";
import type { OldUnitFound, UnitLookup } from "../unit-lookup.ts";
import { FoundUnit } from "./found-unit.tsx";
import { messages } from "./messages.ts";

interface Props {
  readonly lookUp: UnitLookup;
  readonly change: (parts: { readonly province: string; readonly commune: string }) => void;
  /** The control of the commune, which she goes on from. */
  readonly target: string;
}

type Looking =
  | { readonly kind: "not-yet" | "searching" | "failed" }
  | { readonly kind: "found"; readonly units: readonly OldUnitFound[] }
  | { readonly kind: "filled"; readonly name: string };

const mostShown = 8;

/** For who knows only what her place was called before: looks it up, and fills in what she chooses. Nothing is guessed. */
export const OldAddress = ({ lookUp, change, target }: Props) => {
  const t = useText();
  const id = useId();
  const [words, setWords] = useState("");
  const [looking, setLooking] = useState<Looking>({ kind: "not-yet" });
  const search = async (): Promise<void> => {
    if (words.trim() === "" || looking.kind === "searching") return;
    setLooking({ kind: "searching" });
    setLooking(
      await lookUp.old(words).then(
        (units): Looking => ({ kind: "found", units }),
        (): Looking => ({ kind: "failed" }),
      ),
    );
  };
  const choose = async ({ code, province, name, provinceName }: OldUnitFound["now"][number]): Promise<void> => {
    try {
      await lookUp.communes(province);
    } catch {
      // Without the list the choice could not be seen: what was found stays, to be pressed again.
      setLooking({ kind: "failed" });
      return;
    }
    change({ province, commune: code });
    setLooking({ kind: "filled", name: `${name}, ${provinceName}` });
    document.getElementById(target)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter") return;
    // Enter in one of the form's inputs would go on to the next page.
    event.preventDefault();
    void search();
  };
  return (
    <div className="mt-why mt-old-address">
      <div className="ds-field mt-field">
        <label className="ds-label" data-weight="regular" htmlFor={id}>
          {t(messages.label)}
        </label>
        <div className="mt-search">
          <TextInput
            id={id}
            value={words}
            maxLength={100}
            autoComplete="off"
            onChange={(event) => setWords(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <Button variant="secondary" onClick={() => void search()}>
            {t(messages.search)}
          </Button>
        </div>
      </div>
      <p role="status">{statusOf(t, looking)}</p>
      {looking.kind === "failed" && <p role="alert">{t(messages.failed)}</p>}
      {looking.kind === "found" &&
        looking.units
          .slice(0, mostShown)
          .map((unit) => (
            <FoundUnit key={[unit.name, unit.district, unit.province].join()} unit={unit} onChoose={choose} />
          ))}
    </div>
  );
};

const statusOf = (t: ReturnType<typeof useText>, looking: Looking): string => {
  if (looking.kind === "searching") return t(messages.searching);
  if (looking.kind === "filled") return t(messages.filled, { name: looking.name });
  if (looking.kind !== "found") return "";
  const count = looking.units.length;
  if (count > mostShown) return t(messages.many);
  return count === 0 ? t(messages.none) : t(messages.found, { count });
};
