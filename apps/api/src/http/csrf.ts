import type { RequestHandler } from "express";

const safe: readonly string[] = ["GET", "HEAD", "OPTIONS"];

/**
 * Whatever changes something must come from a page of ours. Browsers say so in `Sec-Fetch-Site`; where one does not,
 * `Origin` has to be ours. The session cookies are SameSite=Strict besides.
 */
export const sameOrigin =
  (publicUrl: string): RequestHandler =>
  (request, response, next) => {
    const site = request.headers["sec-fetch-site"];
    const ours = site === undefined ? request.headers.origin === new URL(publicUrl).origin : site === "same-origin";
    if (safe.includes(request.method) || ours) next();
    else response.status(403).json({ issues: [{ code: "other-origin", path: "" }] });
  };
