import type { Context } from "@motlan/service";
import { Router } from "express";
import { versionOf } from "../units-at-first.ts";

const year = 31_536_000;

/** Nobody's data: lists of communes by province, which browsers keep. */
export const unitRoutes = (ctx: Context): Router => {
  const routes = Router();
  const { units } = ctx.catalogue;
  routes.get("/units/:version/:province", (request, response) => {
    const { version, province } = request.params;
    const communes = units.communes.filter((it) => it.province === province);
    const current = version === versionOf(units);
    // A page from before the catalogue changed gets what is so now, and keeps it no longer than it has to.
    response.setHeader("Cache-Control", current ? `public, max-age=${year}, immutable` : "no-cache");
    // What dossier codes begin with is no choice of anybody's.
    response.json(communes.map(({ dossierUnit: _, ...commune }) => commune));
  });
  return routes;
};
