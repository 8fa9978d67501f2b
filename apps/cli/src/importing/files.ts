import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import type { SourceFile } from "@motlan/procedure/compile";

export type Print = (line: string) => void;

/** What is told in full of a file with the same slip in every row. */
const mostTold = 20;

export const sourceAt = async (path: string): Promise<Outcome<SourceFile>> => {
  const text = await readFile(path, "utf8").catch(() => null);
  return text === null ? fail(issue("file-unreadable", "", { file: path })) : ok({ file: basename(path), text });
};

/** Tells why nothing was written. */
export const complain = (lines: readonly string[], print: Print): 1 => {
  for (const line of lines.slice(0, mostTold)) print(line);
  const more = lines.length - mostTold;
  if (more > 0) print(`… và ${more} lỗi nữa · and ${more} more`);
  print("Chưa ghi gì vào danh mục. · Nothing was written into the catalogue.");
  return 1;
};
