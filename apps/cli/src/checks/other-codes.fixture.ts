import { languages } from "@motlan/kernel";
import { problemCodes, problemText } from "@motlan/problems";

/** In a list of sentences it does not matter of what they are said. */
const anything = Object.fromEntries(
  "name found kind list law field language loop rows case-vi case-en register".split(" ").map((name) => [name, "…"]),
);

/** The codes that no example on the page shows, with their sentences. */
export const otherCodes = (shown: readonly string[]): string => {
  const rows = problemCodes
    .filter((code) => !shown.includes(code))
    .toSorted()
    .map((code) => {
      const said = languages.map((language) => problemText(language, { code, path: "", params: anything }, {}).title);
      return `| \`${code}\` | ${said.map((it) => it.replaceAll("|", "\\|")).join(" | ")} |`;
    });
  return ["| Mã · Code | Câu | Sentence |", "| :-- | :-- | :-- |", ...rows, ""].join("\n");
};
