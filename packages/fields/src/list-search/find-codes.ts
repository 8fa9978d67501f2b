import { fold, type Language, tidy } from "@motlan/kernel";
import type { Code } from "../reference.ts";

/** A list of codes to search by what people type: marks, case, spaces and hyphens count for nothing. */
export interface CodeSearch {
  /** Those in whose title it stands, that begin so in the other language, or whose code does: the likeliest first. */
  readonly matching: (typed: string) => readonly Code[];
  /** The one that is called so, in either language, or has this code; undefined where none is, or several. */
  readonly called: (typed: string) => Code | undefined;
}

/** What lies between words. */
const between = /[^\p{L}\p{N}]+/u;

const bare = (text: string): string => fold(text).split(between).join("");

/** From each word of a title to its end, without what lies between: `hanquoc`, `quoc`. */
const endsOf = (title: string): readonly string[] => {
  const words = fold(title).split(between).filter(Boolean);
  return words.map((_, index) => words.slice(index).join(""));
};

const asWritten = (text: string): string => tidy(text).toLowerCase();

/** A code as it is searched: its ends in the language of the screen, and in the other one. */
const indexed = (code: Code, language: Language) => ({
  code,
  titles: [asWritten(code.title.vi), asWritten(code.title.en)],
  byCode: bare(code.code),
  own: endsOf(code.title[language]),
  other: endsOf(code.title[language === "vi" ? "en" : "vi"]),
});

type Indexed = ReturnType<typeof indexed>;

const noRank = 5;

/** Called so; begins so, or its code does; has a word that does; has it inside a word; begins so in the other language. */
const rankOf = ({ own, other, byCode }: Indexed, typed: string): number => {
  const [whole = ""] = own;
  if (whole === typed) return 0;
  if (whole.startsWith(typed) || byCode.startsWith(typed)) return 1;
  if (own.some((end) => end.startsWith(typed))) return 2;
  if (whole.includes(typed)) return 3;
  return other.some((end) => end.startsWith(typed)) ? 4 : noRank;
};

export const codeSearch = (codes: readonly Code[], language: Language): CodeSearch => {
  const known = codes.map((code) => indexed(code, language));
  const only = (test: (each: Indexed) => boolean): Code | undefined => {
    const [first, second] = known.filter(test);
    return second === undefined ? first?.code : undefined;
  };
  return {
    matching: (typed) => {
      const sought = bare(typed);
      if (sought === "") return typed.trim() === "" ? codes : [];
      return known
        .map((each) => ({ code: each.code, rank: rankOf(each, sought) }))
        .filter(({ rank }) => rank < noRank)
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ code }) => code);
    },
    called: (typed) => {
      const [sought, written] = [bare(typed), asWritten(typed)];
      if (sought === "") return undefined;
      return (
        only(({ titles }) => titles.includes(written)) ??
        only(({ own, other, byCode }) => [own[0], other[0], byCode].includes(sought))
      );
    },
  };
};
