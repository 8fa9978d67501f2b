import type { Issue, Localized } from "@motlan/kernel";
import { commandText } from "@motlan/problems";
import { type Given, type Option, readParameters, type Taken } from "./parameters.ts";

export type Print = (line: string) => void;

/** What came of a command: lines for people, or the same for programs. `ok` decides whether it ends with 0 or 1. */
export interface Told {
  readonly ok: boolean;
  readonly lines: readonly string[];
  readonly json: unknown;
}

export type { Given };

export interface Command extends Taken {
  /** What stands behind `motlan`: `approve <version>`; a line for each where there are several. */
  readonly form: string;
  readonly what: Localized;
  readonly run: (given: Given) => Promise<Told>;
}

const ofAll: Readonly<Record<string, Option>> = {
  json: { what: { vi: "cho máy đọc", en: "for programs" } },
  help: { what: { vi: "trang này", en: "this page" } },
};

const endings = `0: được · done   1: không được, có nêu lý do · not done, and why   2: lệnh sai · not understood`;

/** `motlan` is a script of package.json, and no program of its own. */
export const howCalled = "motlan … = npm run motlan -- …   (pnpm motlan …)";

export const formLines = ({ form }: Pick<Command, "form">): readonly string[] =>
  form.split("\n").map((line) => `motlan ${line}`);

/** `--help` of a command: what it is for, and each option in both languages. */
export const helpOf = (command: Command): string => {
  const { what } = command;
  const listed = Object.entries(optionsOf(command)).map(([name, { takes, what: told }]) => {
    const left = `--${name}${takes === undefined ? "" : ` <${takes}>`}`;
    return `  ${left.padEnd(22)} ${told.vi} · ${told.en}`;
  });
  return [howCalled, "", ...formLines(command), "", what.vi, what.en, "", ...listed, "", endings].join("\n");
};

const optionsOf = ({ options = {} }: Command): Readonly<Record<string, Option>> => ({ ...options, ...ofAll });

/** Runs a command on its parameters; or says what in them is not understood, and runs nothing. */
export const runCommand = async (
  command: Command,
  parameters: readonly string[],
  print: Print,
): Promise<0 | 1 | Issue> => {
  const read = readParameters(command, optionsOf(command), parameters);
  if (!read.ok) return read.issues[0];
  const { isHelp, ...given } = read.value;
  if (isHelp) {
    print(helpOf(command));
    return 0;
  }
  const told = await command.run(given);
  for (const line of given.flag("json") ? [JSON.stringify(told.json, null, 2)] : told.lines) print(line);
  return told.ok ? 0 : 1;
};

/** What was not understood, and how the command, or any, is written. */
export const notUnderstood = (wrong: Issue, command?: Command): readonly string[] => {
  const { vi, en } = commandText(wrong) ?? { vi: wrong.code, en: wrong.code };
  const forms = command ? formLines(command) : ["motlan <lệnh · command>"];
  const [name] = command ? command.form.split(" ") : [];
  const help = `motlan ${name === undefined ? "" : `${name} `}--help`;
  return [`✗ ${vi}`, `  ${en}`, `${forms.join("\n")}   (${help})`];
};
