import * as fc from "fast-check";

const sorts = ["number", "truth", "day", "list"] as const;
type Sort = (typeof sorts)[number];

const isSort = (part: string): part is Sort => sorts.some((sort) => sort === part);

/** Sources of one type each, with more brackets than are needed, or just those. */
const { number, truth, day, list } = fc.letrec<Record<Sort, string>>((tie) => {
  /** The words that are names of a type stand for anything of it, in brackets. */
  const of = (...parts: readonly string[]): fc.Arbitrary<string> =>
    fc
      .tuple(...parts.map((part) => (isSort(part) ? tie(part).map((text) => `(${text})`) : fc.constant(part))))
      .map((texts) => texts.join(" "));
  const size = { maxDepth: 4, depthIdentifier: "rule" };
  return {
    number: fc.oneof(
      size,
      fc.constantFrom("copies", "pages", "3", "0.5", "-2", "null", "amounts[2]", "child.birthDate.year"),
      of("number", "+", "number"),
      of("number", "-", "number"),
      of("number", "*", "number"),
      of("number", "/", "number"),
      of("-", "number"),
      of("if", "truth", "then", "number", "else", "number"),
      of("sum(", "list", ")"),
      of("list", "[", "number", "]"),
      of("count(for n in", "list", "return n +", "number", ")"),
      of("{ k:", "number", ", m: k +", "number", "}.m"),
      of("(function(n) n *", "number", ")(", "number", ")"),
      of("age(", "day", ")"),
    ),
    truth: fc.oneof(
      size,
      fc.constantFrom("a", "b", "c", "true", "null", 'relation = "mother"', 'status(father) = "found"'),
      of("truth", "and", "truth"),
      of("truth", "or", "truth"),
      of("truth", "=", "truth"),
      of("not(", "truth", ")"),
      of("number", "<", "number"),
      of("number", "!=", "number"),
      of("number", "in [", "number", "..", "number", ")"),
      of("number", "in", "list"),
      of("number", "between", "number", "and", "number"),
      of("day", "<=", "day"),
      of("if", "truth", "then", "truth", "else", "truth"),
      of("some n in", "list", "satisfies n >", "number"),
      of("some n in", "list", ", m in", "list", "satisfies n > m + ", "number"),
      of("every n in", "number", "..", "number", "satisfies", "truth"),
    ),
    day: fc.oneof(
      size,
      fc.constantFrom("today()", "child.birthDate", "marriedOn", '@"2026-01-01"'),
      of("day", '+ @"P60D"'),
      of("day", '- @"P1Y" * 2'),
      of("if", "truth", "then", "day", "else", "day"),
    ),
    list: fc.oneof(
      size,
      fc.constantFrom("amounts", "lines.amount", "[7]", "lines[amount > 3000].amount"),
      of("[", "number", ",", "number", "]"),
      of("list", "[ item <", "number", "]"),
      of("list", "[ item in", "list", "]"),
      of("for n in", "list", "return n -", "number"),
      of("sort(", "list", ", function(n, m) n > m )"),
      of("if", "truth", "then", "list", "else", "list"),
    ),
  };
});

export { number, truth };

export const anyRule: fc.Arbitrary<string> = fc.oneof(number, truth, day, list);
