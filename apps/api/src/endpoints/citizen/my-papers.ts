import { aboutOf, authorityTitle } from "@motlan/procedure";
import { myPapers } from "@motlan/service";
import { forCitizen } from "../../trpc.ts";

/** The person's results, by what a list shows of them. */
export const myPapersEndpoint = forCitizen.query(async ({ ctx: { ctx, filer } }) => {
  const papers = await myPapers(ctx, filer);
  return papers.map(({ result, procedure, standing }) => {
    const { id, type, number, issuedAt, authority, validUntil, revocation } = result;
    const status = { standing, validUntil, revocation: revocation && { at: revocation.at, reason: revocation.reason } };
    const place = authorityTitle(authority, ctx.catalogue);
    const about = aboutOf(procedure.result).map((subject) => result.values[`${subject}.fullName`]?.value ?? null);
    return { id, type, number, issuedAt, place, about, title: procedure.result.title, ...status };
  });
});
