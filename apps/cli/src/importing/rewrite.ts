import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { loadCatalogue } from "@motlan/service";
import { type Document, parseDocument } from "yaml";

interface Where {
  /** The catalogue's folder, and the file in it. */
  readonly into: string;
  readonly file: string;
}

/**
 * Changes a file of a catalogue; what it says besides, and its remarks, stay. Where the whole catalogue is not right
 * afterwards the file is as it was, and its issues are told.
 */
export const rewrite = async <T>({ into, file }: Where, change: (document: Document) => T): Promise<Outcome<T>> => {
  const path = join(into, file);
  const before = await readFile(path, "utf8").catch(() => null);
  if (before === null) return fail(issue("file-unreadable", "", { file }));
  const document = parseDocument(before);
  const [broken] = document.errors;
  if (broken) return fail(issue("definition-syntax", "", { file, found: broken.message.split("\n")[0] ?? "" }));
  const changed = change(document);
  await writeFile(path, document.toString({ lineWidth: 120, flowCollectionPadding: true }));
  const read = await loadCatalogue(into);
  if (read.ok) return ok(changed);
  await writeFile(path, before);
  return read;
};
