import { expect, test } from "vitest";
import { type Command, helpOf, notUnderstood, runCommand } from "./command.ts";
import { commands } from "./commands.ts";

const greet: Command = {
  form: "greet <name> --by <whom>",
  what: { vi: "Chào.", en: "Greets." },
  options: {
    by: { takes: "whom", what: { vi: "ai", en: "who" } },
    loud: { what: { vi: "to", en: "loudly" } },
    in: { takes: "vi|en", among: ["vi", "en"], what: { vi: "tiếng", en: "language" } },
  },
  words: [1, 2],
  needs: ["by"],
  run: async ({ words, text, flag }) => ({
    ok: words[0] !== "nobody",
    lines: [`${words.join("+")} ${text("by")} ${flag("loud")}`],
    json: { words },
  }),
};

const ran = async (...parameters: readonly string[]) => {
  const lines: string[] = [];
  const end = await runCommand(greet, parameters, (line) => void lines.push(line));
  return { end, text: lines.join("\n") };
};

test("a command tells lines, or the same for programs, and ends by whether it was done", async () => {
  expect(await ran("Mai", "--by", "Ban", "--loud")).toEqual({ end: 0, text: "Mai Ban true" });
  expect(await ran("Mai", "--by", "Ban", "--json")).toEqual({ end: 0, text: '{\n  "words": [\n    "Mai"\n  ]\n}' });
  expect(await ran("nobody", "--by", "Ban")).toMatchObject({ end: 1 });
});

test.each([
  ["too few words", ["--by", "Ban"], "words-missing", { least: 1, found: 0 }],
  ["too many", ["a", "b", "c", "--by", "Ban"], "words-too-many", { most: 2, found: "c" }],
  ["without what it needs", ["Mai"], "option-missing", { name: "--by", takes: "whom" }],
  ["with what it needs left empty", ["Mai", "--by", ""], "option-value-missing", { name: "--by", takes: "whom" }],
  ["with an option where its value should be", ["Mai", "--by", "--loud"], "option-value-missing", { name: "--by" }],
  ["with an option that it has not", ["Mai", "--by", "Ban", "--colour"], "option-unknown", { name: "--colour" }],
  ["with an option misspelt", ["Mai", "--by", "Ban", "--luod"], "option-unknown", { suggestion: "--loud" }],
  ["with an option of one letter", ["Mai", "-b", "Ban"], "option-unknown", { name: "-b" }],
  ["with a value for a flag", ["Mai", "--by", "Ban", "--loud=3"], "option-takes-nothing", { name: "--loud" }],
  [
    "with a value that is none of those it takes",
    ["Mai", "--by", "Ban", "--in", "french"],
    "option-value-unknown",
    { name: "--in", found: "french", among: "vi · en" },
  ],
])("%s is not understood, and it is said why", async (_, parameters, code, params) => {
  expect(await ran(...parameters)).toMatchObject({ end: { code, params }, text: "" });
});

test("what is not understood is told in both languages, with what was meant, the form and where there is help", async () => {
  const { end } = await ran("Mai", "--by", "Ban", "--luod");
  expect(typeof end === "number" ? [] : notUnderstood(end, greet)).toEqual([
    "✗ Không có tùy chọn --luod. Có phải là: --loud",
    "  There is no option --luod. Did you mean: --loud",
    "motlan greet <name> --by <whom>   (motlan greet --help)",
  ]);
});

test("help tells every option in both languages, and does nothing", async () => {
  const { end, text } = await ran("--help");
  expect(end).toBe(0);
  expect(text).toBe(helpOf(greet));
  for (const told of ["npm run motlan --", "motlan greet <name>", "--by <whom>", "ai · who", "--json", "--help"])
    expect(text).toContain(told);
});

test("whoever asks for help is helped, whatever else was written", async () => {
  expect(await ran("--colour", "-h")).toEqual({ end: 0, text: helpOf(greet) });
});

test("no code list is taken in without its name, and no kind of file that there is not", async () => {
  const importing = await commands["import"]?.();
  const end = async (...parameters: readonly string[]) =>
    importing && runCommand(importing, parameters, () => undefined);
  expect(await end("unit", "x.json")).toMatchObject({ code: "import-unknown", params: { suggestion: "units" } });
  expect(await end("codes", "x.csv")).toMatchObject({ code: "option-missing", params: { name: "--list" } });
  expect(await end("holidays", "x.csv", "y", "--source", "z")).toMatchObject({ code: "words-too-many" });
});

test.each(Object.keys(commands))("%s says what it is for in both languages, and begins with its name", async (name) => {
  const command = await commands[name]?.();
  expect(command?.form.split(" ")[0]).toBe(name);
  expect(command?.what.vi).not.toBe(command?.what.en);
});
