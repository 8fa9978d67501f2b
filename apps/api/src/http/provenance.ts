import type { Outcome } from "@motlan/kernel";
import { type Context, type DossierProvenance, dossierProvenance } from "@motlan/service";
import { type Response, Router } from "express";
import type { Sessions } from "../auth/sessions.ts";
import { answerIssues, refuse, textIn } from "./answers.ts";

/** Where a dossier's data is from, to be saved as a file. The doors are listed in `access.ts` like all others. */
export const provenanceRoutes = (ctx: Context, sessions: Sessions): Router => {
  const routes = Router();
  routes.get("/provenance/citizen/:id", async (request, response) => {
    const person = await sessions.person("citizen", request.headers.cookie);
    if (person?.face !== "citizen") return refuse(response, 401, "sign-in-needed");
    send(response, await dossierProvenance(ctx, { filer: person.filer }, textIn(request.params.id)));
  });
  routes.get("/provenance/desk/:id", async (request, response) => {
    const person = await sessions.person("desk", request.headers.cookie);
    if (person?.face !== "desk") return refuse(response, 401, "sign-in-needed");
    send(response, await dossierProvenance(ctx, { official: person.official }, textIn(request.params.id)));
  });
  return routes;
};

const send = (response: Response, outcome: Outcome<DossierProvenance>): void => {
  if (!outcome.ok) return answerIssues(response, outcome.issues);
  const { code, document } = outcome.value;
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Content-Disposition", `attachment; filename="${code}.prov.json"`);
  response.end(JSON.stringify(document, null, 2));
};
