import { fileURLToPath } from "node:url";
import express, { Router } from "express";

const distOf = (app: string): string => fileURLToPath(new URL(`../../../${app}/dist`, import.meta.url));

/** The three faces as built. Paths inside a face are its own router's, so each gets the face's one page. */
export const faces = (): Router => {
  const routes = Router();
  for (const [base, app] of [
    ["/desk", "desk"],
    ["/studio", "studio"],
    ["/", "citizen"],
  ] as const) {
    const dist = distOf(app);
    // Built files carry the hash of their content in their name.
    routes.use(base, express.static(dist, { index: false, setHeaders: cacheHashed, redirect: false }));
    routes.get([base, `${base === "/" ? "" : base}/{*path}`], (request, response, next) => {
      if (/\.\w+$/u.test(request.path) || /^\/(trpc|files|provenance|auth)\//u.test(request.path)) next();
      else response.sendFile("index.html", { root: dist, headers: { "Cache-Control": "no-cache" } });
    });
  }
  return routes;
};

const cacheHashed = (response: express.Response, path: string): void => {
  const hashed = path.includes("/assets/");
  response.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
};
