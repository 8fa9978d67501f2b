import { isRecord } from "@motlan/kernel";
import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Log } from "../log.ts";

const codes: Readonly<Record<number, string>> = { 404: "page-not-found", 413: "file-too-large" };

/** What is nowhere: a code. The page that Express has for it would say the address back. */
export const nowhere: RequestHandler = (_request, response) => {
  response.status(404).json({ issues: [{ code: "page-not-found", path: "" }] });
};

/** The one edge where what nobody expected becomes an answer: a code outside, and inside a line without anybody's data. */
export const errorEdge =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    const status = isRecord(error) && typeof error.status === "number" ? error.status : 500;
    if (status >= 500) log("error", "unexpected", { error: error instanceof Error ? error.name : "unknown" });
    if (response.headersSent) return next(error);
    const code = codes[status] ?? (status >= 500 ? "unexpected" : "request-malformed");
    response.status(status).json({ issues: [{ code, path: "" }] });
  };
