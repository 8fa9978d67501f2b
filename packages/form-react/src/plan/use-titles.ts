import type { Localized } from "@motlan/kernel";
import { useText } from "@motlan/ui";

type Join = (titles: readonly Localized[], between?: string) => string;

/** Names in a row, each once. There are commas in some of them. */
export const useTitles = (): Join => {
  const t = useText();
  return (titles, between = " · ") => [...new Set(titles.map((it) => t(it)))].join(between);
};

/** The same in quotation marks: names in the middle of a sentence. */
export const useQuoted = (): Join => {
  const t = useText();
  return (titles, between = ", ") => [...new Set(titles.map((it) => `“${t(it)}”`))].join(between);
};
