import type { Issue } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Text } from "@motlan/ui";
import { errorMessage } from "../error-messages.ts";
import { partTitles } from "../fields/part-titles.ts";
import { cellAt, lowered } from "../fields/rows/cell-at.ts";

const number = (value: string | number | boolean | undefined): number => (typeof value === "number" ? value : 0);

interface Where {
  readonly title: string;
  /** Of a field. */
  readonly type?: string | undefined;
}

/** An issue in words: what is wrong, and what to do about it. */
const issueText = (t: Text, { code, params = {} }: Issue, { title, type }: Where): string => {
  const part = typeof params["part"] === "string" ? partTitles[params["part"]] : undefined;
  const what = part === undefined ? title : `${title}, ${lowered(t(part))}`;
  const words = { what, limit: number(params["max"] ?? params["min"]), found: number(params["found"]) };
  return t(errorMessage(code, type), words);
};

/** The text of an issue of the definition's fields, subjects and papers; a field's own rules bring their own words. */
export const issueTextIn = (t: Text, definition: Procedure, issue: Issue): string => {
  const field = definition.fields[issue.path];
  const rule = issue.code === "rule" ? field?.rules[number(issue.params?.["index"])] : undefined;
  if (rule !== undefined) return t(rule.message);
  const check = issue.code === "check" && definition.checks.find(({ id }) => id === issue.params?.["id"]);
  if (check) return t(check.message);
  const paper = definition.requires.find(({ id }) => id === issue.path);
  const cell = field && cellAt(t, field, issue.params?.["at"]);
  const titled = definition.subjects[issue.path] ?? paper;
  const title = cell?.title ?? (titled ? t(titled.title) : issue.path);
  return issueText(t, issue, { title, type: cell?.type });
};

/** The same away from its field, in a summary: whose field it is comes first, for titles repeat. */
export const summaryTextIn = (t: Text, definition: Procedure, issue: Issue): string => {
  const subject = definition.subjects[definition.fields[issue.path]?.subject ?? ""];
  const text = issueTextIn(t, definition, issue);
  return subject === undefined ? text : `${t(subject.title)} – ${text}`;
};
