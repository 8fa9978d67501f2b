import type { Issue } from "@motlan/kernel";
import type { Response } from "express";

/** A name or an id that came in an address; empty where it is neither. */
export const textIn = (value: unknown): string =>
  typeof value === "string" && /^[\w.:[\]-]{1,160}$/u.test(value) ? value : "";

export const refuse = (response: Response, status: number, code: string): void => {
  response.status(status).json({ issues: [{ code, path: "" }] });
};

export const answerIssues = (response: Response, issues: readonly [Issue, ...Issue[]]): void => {
  response.status(issues[0].code.endsWith("-not-found") ? 404 : 400).json({ issues });
};
