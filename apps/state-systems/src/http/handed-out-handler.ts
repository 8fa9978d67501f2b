import { type HttpHandler, http } from "msw";
import type { Ledger } from "../handed-out/ledger.ts";
import { handedOutPage } from "../pages/handed-out-page.ts";
import { standInHeader } from "./answer.ts";

const wantsPage = (request: Request): boolean =>
  new URL(request.url).searchParams.get("as") !== "json" && (request.headers.get("Accept") ?? "").includes("text/html");

/** What was handed out: a page for a browser, JSON for everything else. */
export const handedOutHandler = (title: string, { looks }: Pick<Ledger, "looks">): HttpHandler =>
  http.get("*/handed-out", ({ request }) =>
    wantsPage(request)
      ? handedOutPage(title, looks())
      : Response.json(looks(), { headers: { [standInHeader]: "true", "Cache-Control": "no-store" } }),
  );

export const handedOutLink = {
  href: "/handed-out",
  text: { vi: "Đã cung cấp những gì", en: "What was handed out" },
} as const;
