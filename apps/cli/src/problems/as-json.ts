import { languages } from "@motlan/kernel";
import { problemText } from "@motlan/problems";
import type { Found } from "./found.ts";
import type { Wording } from "./in-words.ts";

/** Problems for programs: where, what, and the sentences of both languages. */
export const asJson = (found: readonly Found[], registers: Wording["registers"]): string =>
  JSON.stringify(
    found.map(({ level, issue }) => {
      const { file = null, line = null, column = null, ...params } = issue.params ?? {};
      const told = languages.map((language) => [language, problemText(language, issue, registers)]);
      return { level, code: issue.code, file, line, column, path: issue.path, params, told: Object.fromEntries(told) };
    }),
    null,
    2,
  );
