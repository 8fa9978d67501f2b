import { otherCode } from "@motlan/fields";
import { tidy } from "@motlan/kernel";
import { useText } from "@motlan/ui";
import { messages as late } from "../../later-messages.ts";
import type { InputProps } from "../field-renderer.ts";
import { messages as searching } from "../list-search/messages.ts";
import { SearchBox } from "../list-search/search-box.tsx";
import { useList } from "../list-search/use-list.ts";
import { useChoices } from "../one-of/one-of.tsx";
import { PartInput } from "../part-input.tsx";
import { PartSelect } from "../part-select.tsx";
import { useParts } from "../use-parts.ts";
import { openParts as parts } from "./open-parts.ts";

/** More are found by typing. */
const mostListed = 15;

interface Chosen extends InputProps {
  /** A code, `otherCode`, or what was typed and is neither. */
  readonly value: string;
  readonly isBad: boolean;
  readonly change: (code: string, name?: string) => void;
}

const Listed = ({ field, control, value, isBad, change }: Chosen) => {
  const t = useText();
  const known = useChoices(field).filter((choice) => choice.value !== otherCode);
  return (
    <PartSelect
      {...{ part: "code", parts, control, value, isBad }}
      label={t(late.inTheList)}
      choices={[...known, { value: otherCode, label: t(late.other) }]}
      onChoose={change}
    />
  );
};

const Searched = ({ field, control, value, isBad, change }: Chosen) => {
  const t = useText();
  const { search, shownOf } = useList(field);
  const other = t(searching.other);
  return (
    <div className="ds-field mt-part" data-part="code">
      <label className="ds-label" data-weight="regular" htmlFor={control.id}>
        {t(late.inTheList)}
      </label>
      <SearchBox
        control={{ ...control, "aria-invalid": isBad || undefined }}
        {...{ search, value }}
        label={t(field.title)}
        shown={value === otherCode ? other : shownOf(value)}
        otherOf={(typed) => ({
          value: otherCode,
          label: tidy(typed) === "" ? other : t(searching.otherNamed, { name: tidy(typed) }),
        })}
        onChange={change}
        onOther={(typed) => change(otherCode, tidy(typed))}
      />
    </div>
  );
};

/** One of a list, and the name of what the list lacks. */
export const OpenInput = (props: InputProps) => {
  const { field, control } = props;
  const t = useText();
  const [{ code = "", name = "" }, change] = useParts(field.path);
  const { search, find } = useList(field);
  // A code of another system's list, which has a name with it, stands for what ours lacks.
  const value = name !== "" && find(code) === undefined ? otherCode : code;
  const isOther = value === otherCode;
  const isBad = control["aria-invalid"] === true;
  const Choose = search.matching("").length > mostListed ? Searched : Listed;
  return (
    <div className="mt-parts" data-of="open">
      <Choose
        {...props}
        value={value}
        isBad={isBad && !isOther}
        // The name goes with the code, in Vietnamese whatever the screen's language: other systems are told both.
        change={(chosen, named = chosen === otherCode ? "" : (find(chosen)?.title.vi ?? "")) =>
          change({ code: chosen, name: named })
        }
      />
      {isOther && (
        <PartInput
          {...{ path: field.path, part: "name", parts, control, isBad }}
          label={t(late.nameOfOther)}
          attributes={{ autoComplete: "off", spellCheck: false }}
        />
      )}
    </div>
  );
};
