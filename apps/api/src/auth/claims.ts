import { isRecord, type Json } from "@motlan/kernel";
import type { Filer, Official } from "@motlan/service";
import type { Face } from "../access.ts";

/** Who is signed in, at each face. */
export type Person =
  | { readonly face: "citizen"; readonly filer: Filer }
  | { readonly face: "desk"; readonly official: Official }
  | { readonly face: "studio"; readonly username: string; readonly name: string };

/** The person in an ID token's claims; null where the account has no business at that face. */
export const personIn = (face: Face, claims: Readonly<Record<string, unknown>>): Person | null => {
  const sub = text(claims.sub);
  const name = text(claims.name);
  const role = text(claims.staff_role);
  const authority = text(claims.staff_authority);
  if (sub === null || name === null) return null;
  switch (face) {
    case "citizen":
      return role === null
        ? {
            face,
            filer: {
              personalId: sub,
              name,
              level: levelOf(claims.acr),
              phone: text(claims.phone_number),
              email: text(claims.email),
            },
          }
        : null;
    case "desk":
      return role !== null && authority !== null
        ? { face, official: { username: sub, name, title: text(claims.staff_title) ?? role, role, authority } }
        : null;
    case "studio":
      return role === "designer" ? { face, username: sub, name } : null;
  }
};

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** `urn:vneid:level:2` → 2; an account that says nothing counts as level 1. */
const levelOf = (acr: unknown): number => (acr === "urn:vneid:level:2" ? 2 : 1);

/** The person of a session, as it was stored. */
export const storedPerson = (face: Face, stored: Json): Person | null =>
  isRecord(stored) && isRecord(stored.claims) ? personIn(face, stored.claims) : null;
