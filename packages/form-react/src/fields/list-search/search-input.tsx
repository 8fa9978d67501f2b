import { useText } from "@motlan/ui";
import { useMemo } from "react";
import { useAnswersAt, useFormContext } from "../../form/form-context.ts";
import { textOf } from "../../form/input-value.ts";
import type { InputProps } from "../field-renderer.ts";
import { SearchBox } from "./search-box.tsx";
import { useList } from "./use-list.ts";

/** One of a long closed list. */
export const SearchInput = ({ field, control }: InputProps) => {
  const t = useText();
  const { inputs } = useFormContext();
  useAnswersAt(useMemo(() => [field.path], [field.path]));
  const { search, shownOf } = useList(field);
  const value = textOf(inputs.get(field.path));
  return (
    <SearchBox
      {...{ control, search, value }}
      label={t(field.title)}
      shown={shownOf(value)}
      onChange={(text) => inputs.edit(field.path, text)}
    />
  );
};
