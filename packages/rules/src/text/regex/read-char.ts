import { type CharTest, classOf, not, propertyOf } from "./char-sets.ts";
import type { Reader } from "./reader.ts";

/** One character, or a set of them. */
export type CharItem = number | CharTest;

/** Stands for what could not be read. */
export const nothing: CharTest = () => false;

const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };
const signs = "\\|.?*+(){}-[]^$";

export const codeOf = (char: string): number => char.codePointAt(0) ?? 0;

const readProperty = (reader: Reader, negated: boolean): CharTest => {
  const { at } = reader;
  let name = "";
  if (reader.skip("{")) while (!["", "}"].includes(reader.peek())) name += reader.take();
  const test = propertyOf(name);
  if (test === undefined || !reader.skip("}")) {
    reader.fail("property", at);
    return nothing;
  }
  return negated ? not(test) : test;
};

/** What stands after a backslash (XML Schema 1.1 part 2, G.4.2; F&O 3.1, 5.6.1 adds the dollar sign). */
export const readEscape = (reader: Reader): CharItem => {
  const { at } = reader;
  reader.take();
  const char = reader.take();
  if (char === "p" || char === "P") return readProperty(reader, char === "P");
  const control = controls[char];
  if (control !== undefined) return codeOf(control);
  if (char !== "" && signs.includes(char)) return codeOf(char);
  const test = classOf(char);
  if (test === undefined) reader.fail(/\d/u.test(char) ? "back-reference" : "escape", at);
  return test ?? nothing;
};
