import { parseArgs } from "node:util";
import type { Localized } from "@motlan/kernel";

export type Print = (line: string) => void;

/** What came of a command: lines for people, or the same for programs. `ok` decides whether it ends with 0 or 1. */
export interface Told {
  readonly ok: boolean;
  readonly lines: readonly string[];
  readonly json: unknown;
}

export interface Given {
  readonly words: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
}

/** An option that takes a value where `takes` names one; a flag where it does not. */
interface Option {
  readonly takes?: string;
  /** What alone it may be. */
  readonly among?: readonly string[];
  readonly what: Localized;
}

export interface Command {
  /** What stands behind `pnpm motlan`: `approve <version>`. */
  readonly form: string;
  readonly what: Localized;
  readonly options?: Readonly<Record<string, Option>>;
  /** How many words it takes, at least and at most. */
  readonly words: readonly [least: number, most: number];
  /** Options without which it is not understood. */
  readonly needs?: readonly string[];
  readonly run: (given: Given) => Promise<Told>;
}

const ofAll: Readonly<Record<string, Option>> = {
  json: { what: { vi: "cho máy đọc", en: "for programs" } },
  help: { what: { vi: "trang này", en: "this page" } },
};

const endings = `0: được · done   1: không được, có nêu lý do · not done, and why   2: lệnh sai · not understood`;

/** `--help` of a command: what it is for, and each option in both languages. */
export const helpOf = ({ form, what, options = {} }: Command): string => {
  const listed = Object.entries({ ...options, ...ofAll }).map(([name, { takes, what: told }]) => {
    const left = `--${name}${takes === undefined ? "" : ` <${takes}>`}`;
    return `  ${left.padEnd(22)} ${told.vi} · ${told.en}`;
  });
  return [`pnpm motlan ${form}`, "", what.vi, what.en, "", ...listed, "", endings].join("\n");
};

/** Runs a command on its parameters; `usage` where they are not understood. */
export const runCommand = async (
  command: Command,
  parameters: readonly string[],
  print: Print,
): Promise<0 | 1 | "usage"> => {
  const given = read(command, parameters);
  if (given === null) return "usage";
  if (given.flag("help")) {
    print(helpOf(command));
    return 0;
  }
  const [least, most] = command.words;
  if (given.words.length < least || given.words.length > most) return "usage";
  if ((command.needs ?? []).some((name) => given.text(name) === undefined)) return "usage";
  if (Object.entries(command.options ?? {}).some(([name, option]) => !isAmong(option, given.text(name))))
    return "usage";
  const told = await command.run(given);
  for (const line of given.flag("json") ? [JSON.stringify(told.json, null, 2)] : told.lines) print(line);
  return told.ok ? 0 : 1;
};

const isAmong = ({ among }: Option, value: string | undefined): boolean =>
  among === undefined || value === undefined || among.includes(value);

const read = ({ options = {} }: Command, parameters: readonly string[]): Given | null => {
  const known = Object.entries({ ...options, ...ofAll });
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: Object.fromEntries(
        known.map(([name, { takes }]) => [name, { type: takes === undefined ? "boolean" : "string" }] as const),
      ),
      allowPositionals: true,
    });
    const value = new Map(Object.entries(values));
    return {
      words: positionals,
      flag: (name) => value.get(name) === true,
      text: (name) => {
        const found = value.get(name);
        return typeof found === "string" && found !== "" ? found : undefined;
      },
    };
  } catch {
    return null;
  }
};
