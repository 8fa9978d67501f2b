import type { Issue } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Text } from "@motlan/ui";
import { errorMessages, isFormErrorCode } from "../error-messages.ts";
import { partTitles } from "../fields/part-titles.ts";

const number = (value: string | number | boolean | undefined): number => (typeof value === "number" ? value : 0);

const lowered = (part: string): string => part.charAt(0).toLowerCase() + part.slice(1);

/** An issue at a field in words: what is wrong, and what to do about it. `title` is the field's. */
const issueText = (t: Text, { code, params = {} }: Issue, title: string): string => {
  const part = typeof params["part"] === "string" ? partTitles[params["part"]] : undefined;
  const what = part === undefined ? title : `${title}, ${lowered(t(part))}`;
  const words = { what, limit: number(params["max"] ?? params["min"]), found: number(params["found"]) };
  return isFormErrorCode(code) ? t(errorMessages[code], words) : t(errorMessages["text-malformed"], words);
};

const chosen: readonly string[] = ["one-of", "open-one-of", "yes-no", "commune"];

/** That something is missing is said in the words of what one does there: fill in, choose, tick. */
const worded = (issue: Issue, type: string | undefined): Issue => {
  if (issue.code !== "required" || type === undefined) return issue;
  if (type === "declaration") return { ...issue, code: "required-tick" };
  return chosen.includes(type) ? { ...issue, code: "required-choice" } : issue;
};

/** The text of an issue of the definition's fields, subjects and papers; a field's own rules bring their own words. */
export const issueTextIn = (t: Text, definition: Procedure, issue: Issue): string => {
  const field = definition.fields[issue.path];
  const rule = issue.code === "rule" ? field?.rules[number(issue.params?.["index"])] : undefined;
  if (rule !== undefined) return t(rule.message);
  const check = issue.code === "check" && definition.checks.find(({ id }) => id === issue.params?.["id"]);
  if (check) return t(check.message);
  const paper = definition.requires.find(({ id }) => id === issue.path);
  const titled = field ?? definition.subjects[issue.path] ?? paper;
  return issueText(t, worded(issue, field?.type), titled === undefined ? issue.path : t(titled.title));
};

/** The same away from its field, in a summary: whose field it is comes first, for titles repeat. */
export const summaryTextIn = (t: Text, definition: Procedure, issue: Issue): string => {
  const subject = definition.subjects[definition.fields[issue.path]?.subject ?? ""];
  const text = issueTextIn(t, definition, issue);
  return subject === undefined ? text : `${t(subject.title)} – ${text}`;
};
