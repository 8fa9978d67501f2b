import { readFileSync } from "node:fs";
import { type HttpHandler, http } from "msw";
import { answerPath, correctionsPath } from "../corrections/own-pages.ts";
import type { Ledger } from "../handed-out/ledger.ts";
import { controlPage, type PageLink } from "../pages/control-page.ts";
import { answer, refuse, standInHeader } from "./answer.ts";
import type { Connection, ConnectionState } from "./connection.ts";
import { handedOutHandler, handedOutLink } from "./handed-out-handler.ts";
import { isForm, settingIn } from "./read-setting.ts";

const style = readFileSync(new URL("../pages/style.css", import.meta.url), "utf8");

const states: Readonly<Partial<Record<ConnectionState, string>>> = {
  up: "hoat-dong",
  down: "ngat-ket-noi",
  slow: "cham",
};

/** The browser is sent back to the page, a test gets 204. A page of another site may not turn the switch. */
const control = async (request: Request, link: Connection): Promise<Response> => {
  if (request.headers.get("Sec-Fetch-Site") === "cross-site") return refuse("SAI_DINH_DANG");
  const setting = await settingIn(request);
  const canHave =
    setting?.state === "up" || setting?.state === "chaos" || link.offered.some((it) => it === setting?.state);
  if (setting === undefined || !canHave) return refuse("SAI_DINH_DANG");
  link.turn(setting);
  const headers = { [standInHeader]: "true" };
  return isForm(request)
    ? new Response(null, { status: 303, headers: { ...headers, Location: "/#now" } })
    : new Response(null, { status: 204, headers });
};

/** A system that refuses some calls only is not away. */
const health = ({ setting: { state, share } }: Connection): Response =>
  answer(state === "down" && share === 1 ? 503 : 200, { trangThai: states[state] ?? "truc-trac", moPhong: true });

interface Own {
  readonly title: string;
  readonly link: Connection;
  /** What a register handed out; VNeID has no such list. */
  readonly handedOut?: Pick<Ledger, "looks">;
  /** What else there is to see, each served by its own handlers. */
  readonly leadsTo?: readonly PageLink[];
}

/** What every stand-in has beside its services; the switch does not touch these. */
export const ownPages = ({ title, link, handedOut, leadsTo = [] }: Own): readonly HttpHandler[] => [
  http.get("*/health", () => health(link)),
  http.get("*/style.css", () => new Response(style, { headers: { "Content-Type": "text/css; charset=utf-8" } })),
  http.post("*/control", async ({ request }) => control(request, link)),
  http.get("*/", () =>
    controlPage({ name: title, link, leadsTo: [...leadsTo, ...(handedOut === undefined ? [] : [handedOutLink])] }),
  ),
  ...(handedOut === undefined ? [] : [handedOutHandler(title, handedOut)]),
];

export const ownPaths: ReadonlySet<string> = new Set([
  "/",
  "/health",
  "/style.css",
  "/control",
  "/handed-out",
  correctionsPath,
  answerPath,
]);
