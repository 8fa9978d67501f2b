import { type ControlProps, TextInput, useDebounced, useText } from "@motlan/ui";
import { messages } from "./messages.ts";
import { Options, optionId } from "./options.tsx";
import { type Searched, useSearch } from "./use-search.ts";

interface Props extends Searched {
  readonly control: ControlProps;
  /** What the list is a list of. */
  readonly label: string;
  /** What stands for the value in the box. */
  readonly shown: string;
}

/** A text box that finds in a list: the combobox of the ARIA Authoring Practices (ARIA 1.2), with the list under it. */
export const SearchBox = ({ control, label, shown, ...searched }: Props) => {
  const t = useText();
  const { typed, open, active, chosen, found, options, show, type, close, choose, onKeyDown } = useSearch(searched);
  const id = `${control.id}-list`;
  const isListed = open && options.length > 0;
  const none = open && found.length === 0 ? t(messages.none, { typed: typed ?? "" }) : "";
  const said = toldOf(t, { none, found: isListed ? found.length : 0, chosen });
  return (
    <div className="mt-search-box">
      <TextInput
        {...control}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? id : undefined}
        aria-activedescendant={isListed && active >= 0 ? optionId(id, active) : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={t(messages.search)}
        value={typed ?? shown}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onClick={({ currentTarget }) => {
          if (open) return;
          // The whole list is there to choose from; what stands in the box goes with the first letter typed.
          currentTarget.select();
          show(true);
        }}
        onBlur={close}
      />
      {open && (
        <div className="mt-found">
          {none !== "" && <p className="mt-none">{none}</p>}
          {isListed && <Options {...{ id, label, options, active }} chosen={searched.value} onChoose={choose} />}
        </div>
      )}
      <p className="mt-visually-hidden" role="status">
        {useDebounced(said, sayAfterMs)}
      </p>
    </div>
  );
};

/** What is found is told once the typing rests, not at every letter. */
const sayAfterMs = 400;

interface Told {
  readonly none: string;
  readonly found: number;
  readonly chosen: string;
}

const toldOf = (t: ReturnType<typeof useText>, { none, found, chosen }: Told): string => {
  if (none !== "") return none;
  if (found > 0) return t(messages.found, { count: found });
  return chosen === "" ? "" : t(messages.chosen, { name: chosen });
};
