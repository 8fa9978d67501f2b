import type { Localized } from "@motlan/kernel";
import type { Command, Print, Told } from "./command.ts";

type Work = (print: Print) => Promise<0 | 1>;

/** What a command says line by line; programs get the lines. */
export const told = async (work: Work): Promise<Told> => {
  const lines: string[] = [];
  const end = await work((line) => void lines.push(line));
  return { ok: end === 0, lines, json: { ok: end === 0, lines } };
};

/** The same of a command that says JSON of its own where programs ask it to. */
export const toldAsJson = async (isJson: boolean, work: Work): Promise<Told> => {
  const all = await told(work);
  return isJson ? { ...all, json: readOr(all.lines.join("\n"), all.json) } : all;
};

/** What could not be done is told in lines all the same. */
const readOr = (text: string, otherwise: unknown): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
};

export interface OverFolder {
  readonly name: string;
  readonly what: Localized;
  /** The catalogue that is meant where none is named. */
  readonly ours: string;
}

/** A command over a catalogue's folder, and nothing else. */
export const overFolder = (
  { name, what, ours }: OverFolder,
  work: (folder: string, print: Print) => Promise<0 | 1>,
): Command => ({
  form: `${name} [folder]`,
  what,
  words: [0, 1],
  run: ({ words: [folder = ours] }) => told((print) => work(folder, print)),
});
