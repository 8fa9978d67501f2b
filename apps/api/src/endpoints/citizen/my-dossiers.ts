import { myDossiers } from "@motlan/service";
import { forCitizen } from "../../trpc.ts";

export const myDossiersEndpoint = forCitizen.query(({ ctx: { ctx, filer } }) => myDossiers(ctx, filer));
