import { isRecord } from "@motlan/kernel";
import { parseCookie, stringifySetCookie } from "cookie";
import { type Request, type Response, Router } from "express";
import type { Face } from "../access.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { personIn } from "./claims.ts";
import type { Errand, Provider } from "./provider.ts";
import type { Sessions } from "./sessions.ts";

const home: Readonly<Record<Face, string>> = { citizen: "/", desk: "/desk", studio: "/studio" };

interface Auth {
  readonly config: Config;
  readonly provider: Provider;
  readonly sessions: Sessions;
  readonly log: Log;
}

/** `/auth/<face>/login`, `/auth/<face>/callback` and `POST /auth/<face>/logout`. */
export const authRoutes = (auth: Auth): Router => {
  const routes = Router();
  for (const face of ["citizen", "desk", "studio"] as const) {
    routes.get(`/auth/${face}/login`, (request, response) => login(auth, face, { request, response }));
    routes.get(`/auth/${face}/callback`, (request, response) => callback(auth, face, { request, response }));
    routes.post(`/auth/${face}/logout`, async (request, response) => {
      response.appendHeader("Set-Cookie", await auth.sessions.end(face, request.headers.cookie));
      response.status(204).end();
    });
  }
  return routes;
};

interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

const login = async (auth: Auth, face: Face, { request, response }: Exchange): Promise<void> => {
  const back = localPath(request.query.back, face);
  try {
    const { url, errand } = await auth.provider.authorize(face, back);
    response.appendHeader("Set-Cookie", errandCookie(auth, face, JSON.stringify(errand)));
    response.redirect(303, url.href);
  } catch {
    auth.log("warn", "sign-in-provider-unavailable", { face });
    response.redirect(303, `${home[face]}?problem=sign-in-unavailable`);
  }
};

const callback = async (auth: Auth, face: Face, { request, response }: Exchange): Promise<void> => {
  const errand = errandIn(parseCookie(request.headers.cookie ?? "")[errandName(face)]);
  response.appendHeader("Set-Cookie", errandCookie(auth, face, ""));
  const claims = errand ? await claimsOf(auth, face, { request, errand }) : null;
  if (!errand || !claims) {
    response.redirect(303, `${home[face]}?problem=sign-in-failed`);
    return;
  }
  if (!personIn(face, claims)) {
    response.redirect(303, `${home[face]}?problem=sign-in-not-for-you`);
    return;
  }
  await auth.sessions.end(face, request.headers.cookie);
  response.appendHeader("Set-Cookie", await auth.sessions.begin(face, claims));
  // The errand's cookie came through the browser: where it leads is looked at again.
  response.redirect(303, localPath(errand.back, face));
};

const claimsOf = async (auth: Auth, face: Face, { request, errand }: { request: Request; errand: Errand }) => {
  try {
    return await auth.provider.claims(face, new URL(request.originalUrl, auth.config.publicUrl), errand);
  } catch {
    auth.log("warn", "sign-in-refused", { face });
    return null;
  }
};

/** Only a path of this face: nobody is sent elsewhere. */
const localPath = (back: unknown, face: Face): string =>
  typeof back === "string" && /^\/(?![/\\])[\w\-./?=&%~:]*$/u.test(back) && back.startsWith(home[face])
    ? back
    : home[face];

const errandName = (face: Face): string => `motlan.${face}.errand`;

const errandCookie = ({ config }: Auth, face: Face, value: string): string =>
  stringifySetCookie({
    name: errandName(face),
    value,
    httpOnly: true,
    // The provider sends the person back from another site: a strict cookie would not come along.
    sameSite: "lax",
    path: `/auth/${face}`,
    secure: config.publicUrl.startsWith("https:"),
    maxAge: value === "" ? 0 : 600,
  });

const errandIn = (value: string | undefined): Errand | null => {
  try {
    const errand: unknown = JSON.parse(value ?? "");
    if (!isRecord(errand)) return null;
    const { state, nonce, verifier, back } = errand;
    const whole = typeof state === "string" && typeof nonce === "string" && typeof verifier === "string";
    return whole && typeof back === "string" ? { state, nonce, verifier, back } : null;
  } catch {
    return null;
  }
};
