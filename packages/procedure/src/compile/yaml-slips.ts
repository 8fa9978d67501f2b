import type { ErrorCode, YAMLParseError } from "yaml";

type Slip = "tab" | "key-twice" | "indent" | "unclosed" | "colon";

const slips: Partial<Record<ErrorCode, Slip>> = {
  TAB_AS_INDENT: "tab",
  DUPLICATE_KEY: "key-twice",
  BAD_INDENT: "indent",
  MISSING_CHAR: "unclosed",
  BLOCK_AS_IMPLICIT_KEY: "colon",
};

/** What an author mostly did where YAML cannot be read: the parser tells by what it stumbled, and she by what she wrote. */
export const slipIn = (errors: readonly YAMLParseError[]): Slip | "other" => {
  const [first] = errors;
  // A list that is not closed goes on in the lines after it, which are not indented as its own.
  if (first?.code === "BAD_INDENT" && first.message.startsWith("Flow")) return "unclosed";
  // A line that is indented otherwise is taken for the key of what stood before.
  if (errors.some(({ code }) => code === "MULTILINE_IMPLICIT_KEY")) return "indent";
  return (first && slips[first.code]) ?? "other";
};
