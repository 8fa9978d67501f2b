import { expect, test } from "vitest";
import { type Command, helpOf, runCommand } from "./command.ts";
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
  ["too few words", ["--by", "Ban"]],
  ["too many", ["a", "b", "c", "--by", "Ban"]],
  ["without what it needs", ["Mai"]],
  ["with an option that it has not", ["Mai", "--by", "Ban", "--colour"]],
  ["with a value that is none of those it takes", ["Mai", "--by", "Ban", "--in", "fr"]],
])("%s is not understood", async (_, parameters) => {
  expect(await ran(...parameters)).toEqual({ end: "usage", text: "" });
});

test("help tells every option in both languages, and does nothing", async () => {
  const { end, text } = await ran("--help");
  expect(end).toBe(0);
  expect(text).toBe(helpOf(greet));
  for (const told of ["pnpm motlan greet <name>", "--by <whom>", "ai · who", "--json", "--help"])
    expect(text).toContain(told);
});

test.each(Object.keys(commands))("%s says what it is for in both languages, and begins with its name", async (name) => {
  const command = await commands[name]?.();
  expect(command?.form.split(" ")[0]).toBe(name);
  expect(command?.what.vi).not.toBe(command?.what.en);
});
