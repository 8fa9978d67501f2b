import { authorityTitle } from "@motlan/procedure";
import { z } from "zod";
import { forAnyone } from "../../trpc.ts";

/** Who is signed in at a face, as far as its header shows; null for nobody. */
export const whoAmIEndpoint = forAnyone
  .input(z.object({ face: z.enum(["citizen", "desk", "studio"]) }))
  .query(async ({ ctx: { sessions, cookies, ctx }, input }) => {
    const person = await sessions.person(input.face, cookies);
    if (!person) return null;
    if (person.face === "citizen") return { name: person.filer.name, title: null, role: null, place: null };
    if (person.face === "studio") return { name: person.name, title: null, role: "designer", place: null };
    const { name, title, role, authority } = person.official;
    return { name, title, role, place: authorityTitle(authority, ctx.catalogue) };
  });
