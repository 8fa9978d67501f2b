import { readFileSync } from "node:fs";
import { isRecord } from "@motlan/kernel";
import { type HttpHandler, http } from "msw";
import { controlPage } from "../pages/control-page.ts";
import { answer, refuse, standInHeader } from "./answer.ts";
import { type Connection, isConnectionState } from "./connection.ts";

const style = readFileSync(new URL("../pages/style.css", import.meta.url), "utf8");

const states = { up: "hoat-dong", down: "ngat-ket-noi", slow: "cham" } as const;

const isForm = (request: Request): boolean =>
  (request.headers.get("Content-Type") ?? "").startsWith("application/x-www-form-urlencoded");

const wantedState = async (request: Request): Promise<unknown> => {
  const text = await request.text();
  if (isForm(request)) return new URLSearchParams(text).get("state");
  try {
    const body: unknown = JSON.parse(text);
    return isRecord(body) ? body.state : undefined;
  } catch {
    return undefined;
  }
};

/** The browser is sent back to the page, a test gets 204. A page of another site may not turn the switch. */
const control = async (request: Request, link: Connection): Promise<Response> => {
  if (request.headers.get("Sec-Fetch-Site") === "cross-site") return refuse("SAI_DINH_DANG");
  const form = isForm(request);
  const state = await wantedState(request);
  if (!isConnectionState(state)) return refuse("SAI_DINH_DANG");
  link.turn(state);
  const headers = { [standInHeader]: "true" };
  return form
    ? new Response(null, { status: 303, headers: { ...headers, Location: "/" } })
    : new Response(null, { status: 204, headers });
};

const health = (link: Connection): Response =>
  answer(link.state === "down" ? 503 : 200, { trangThai: states[link.state], moPhong: true });

/** What every stand-in has beside its services; the switch does not touch these. */
export const ownPages = (title: string, link: Connection): readonly HttpHandler[] => [
  http.get("*/health", () => health(link)),
  http.get("*/style.css", () => new Response(style, { headers: { "Content-Type": "text/css; charset=utf-8" } })),
  http.post("*/control", async ({ request }) => control(request, link)),
  http.get("*/", () => controlPage(title, link.state)),
];

export const ownPaths: ReadonlySet<string> = new Set(["/", "/health", "/style.css", "/control"]);
