import { myCorrections } from "@motlan/service";
import { forCitizen } from "../../trpc.ts";

export const myCorrectionsEndpoint = forCitizen.query(({ ctx: { ctx, filer } }) => myCorrections(ctx, filer));
