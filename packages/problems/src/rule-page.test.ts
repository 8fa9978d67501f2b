import { readFileSync } from "node:fs";
import { type Language, languages } from "@motlan/kernel";
import { expect, test } from "vitest";
import { hints } from "./hints.ts";
import { problemWords } from "./problems.ts";

const page = readFileSync(new URL("../../../docs/rule-language.md", import.meta.url), "utf8");

/** `| wrong | code | Vietnamese | English | right |`, of the page's common mistakes. */
const rows = [...page.matchAll(/^\| `[^`]+` \| `(rule-[a-z-]+)` \| (.+) \| (.+) \| `[^`]+` \|$/gmu)].map(
  ([, code = "", vi = "", en = ""]) => ({ code, said: { vi, en } }),
);

const blank = {
  kind: "…",
  list: "…",
  law: "…",
  language: "…",
  field: "…",
  register: "…",
  loop: "…",
  rows: "…",
  case: "…",
};

/** The sentence of a code with these names left open, and without any. */
const sentences = (code: string, language: Language): readonly string[] => {
  const words = problemWords[code]?.[language];
  return words === undefined
    ? []
    : [words({ ...blank, name: "…", found: "…" }), words({ ...blank, name: "", found: "" })];
};

const withoutNames = (sentence: string): string => sentence.replace(/“.*?”/gu, "“…”");

test("the page of the rule language says what the studio says of a mistake, word for word", () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const { code, said } of rows)
    for (const language of languages) {
      const advice = ["", ...Object.values(hints).map((hint) => ` ${hint[language]}`)];
      const known = sentences(code, language).flatMap((sentence) => advice.map((more) => sentence + more));
      expect(known).toContain(withoutNames(said[language]));
    }
});
