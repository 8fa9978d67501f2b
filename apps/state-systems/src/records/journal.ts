import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from "node:fs";
import { dirname } from "node:path";
import type { Json } from "@motlan/kernel";
import { StateSystemStartError } from "../state-system-start-error.ts";
import { isObject, type JsonObject } from "./json-object.ts";

/** One thing that was written into a register, with the answer that was given for it. */
export interface Entry {
  readonly service: string;
  /** The caller's idempotency key. */
  readonly key: string;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  readonly input: JsonObject;
  readonly answer: JsonObject;
}

/** All that was ever written into a register, in order. */
export interface Journal {
  entries(): readonly Entry[];
  append(entry: Entry): void;
}

const entryFrom = (value: Json): Entry | undefined => {
  if (!isObject(value)) return undefined;
  const { service, key, at, input, answer } = value;
  if (typeof service !== "string" || typeof key !== "string" || typeof at !== "string") return undefined;
  return isObject(input) && isObject(answer) ? { service, key, at, input, answer } : undefined;
};

const parseLine = (line: string): Entry | undefined => {
  try {
    const value: Json = JSON.parse(line);
    return entryFrom(value);
  } catch {
    return undefined;
  }
};

const parseEntry = (line: string, file: string): Entry => {
  const entry = parseLine(line);
  if (entry === undefined) throw new StateSystemStartError({ code: "JOURNAL_CORRUPT", file });
  return entry;
};

/** The lines that were written to the end; a last one without its line feed was cut off by a crash and goes. */
const wholeLines = (file: string): readonly string[] => {
  const text = readFileSync(file, "utf8");
  const end = text.lastIndexOf("\n") + 1;
  if (end < text.length) truncateSync(file, Buffer.byteLength(text.slice(0, end)));
  return text.slice(0, end).split("\n").slice(0, -1);
};

/** Reads a journal, a file of one JSON object a line, and appends to it. */
export const openJournal = (file: string): Journal => {
  mkdirSync(dirname(file), { recursive: true });
  const entries = existsSync(file) ? wholeLines(file).map((line) => parseEntry(line, file)) : [];
  return {
    entries: () => entries,
    append: (entry) => {
      appendFileSync(file, `${JSON.stringify(entry)}\n`);
      entries.push(entry);
    },
  };
};
