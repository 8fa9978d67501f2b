import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "@motlan/kernel";
import type { Store } from "@motlan/service";
import { parseCookie, stringifySetCookie } from "cookie";
import type { Face } from "../access.ts";
import { type Person, storedPerson } from "./claims.ts";

const hours = 8;

export interface Sessions {
  /** Begins a session; the value is the `Set-Cookie` header. */
  begin(face: Face, claims: Readonly<Record<string, unknown>>): Promise<string>;
  /** The person signed in at a face, by the request's cookies. */
  person(face: Face, cookies: string | undefined): Promise<Person | null>;
  /** Ends the session; the value is the `Set-Cookie` header that takes the cookie away. */
  end(face: Face, cookies: string | undefined): Promise<string>;
}

/** One cookie per face, so that a person can be citizen and official in one browser. The store knows only its hash. */
export const sessionsIn = (store: Store, clock: Clock, secure: boolean): Sessions => {
  const cookie = (face: Face, value: string, maxAge: number) =>
    stringifySetCookie({
      name: `motlan.${face}`,
      value,
      httpOnly: true,
      sameSite: "strict",
      path: "/",
      secure,
      maxAge,
    });
  return {
    begin: async (face, claims) => {
      const value = randomBytes(32).toString("base64url");
      const id = createHash("sha256").update(value).digest("hex");
      const expiresAt = new Date(Date.parse(clock.now()) + hours * 3_600_000).toISOString();
      await store.putSession({ id, face, claims: JSON.parse(JSON.stringify({ claims })), expiresAt });
      return cookie(face, value, hours * 3600);
    },
    person: async (face, cookies) => {
      const id = idIn(face, cookies);
      const session = id === null ? null : await store.session(id, clock.now());
      return session?.face === face ? storedPerson(face, session.claims) : null;
    },
    end: async (face, cookies) => {
      const id = idIn(face, cookies);
      if (id !== null) await store.removeSession(id);
      return cookie(face, "", 0);
    },
  };
};

const idIn = (face: Face, cookies: string | undefined): string | null => {
  const value = parseCookie(cookies ?? "")[`motlan.${face}`];
  return value ? createHash("sha256").update(value).digest("hex") : null;
};
