import { type Code, type CodeSearch, codeSearch, otherCode, stands } from "@motlan/fields";
import type { Field } from "@motlan/procedure";
import { useLanguage } from "@motlan/ui";
import { useMemo } from "react";
import { useFormContext } from "../../form/form-context.ts";

interface List {
  /** Over what may be chosen today; what the list lacks has no place in it. */
  readonly search: CodeSearch;
  /** Also one that has ended. */
  readonly find: (code: string) => Code | undefined;
  /** The title of a code; what is none as it is. */
  readonly shownOf: (value: string) => string;
}

const none: readonly Code[] = [];

/** The code list of a field, to search in. */
export const useList = ({ params: { list = "" } }: Field): List => {
  const { codeLists, today = "" } = useFormContext().reference;
  const { language } = useLanguage();
  const codes = codeLists[list]?.codes ?? none;
  const search = useMemo(
    () =>
      codeSearch(
        codes.filter((each) => each.code !== otherCode && stands(each, today)),
        language,
      ),
    [codes, today, language],
  );
  const find = (code: string): Code | undefined => codes.find((each) => each.code === code);
  return { search, find, shownOf: (value) => find(value)?.title[language] ?? value };
};
