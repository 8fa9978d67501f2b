import type { Context } from "@motlan/service";
import type { OpenStore } from "@motlan/store";
import { createExpressMiddleware } from "@trpc/server/adapters/express";
import compression from "compression";
import express, { type Express } from "express";
import { providerAt } from "./auth/provider.ts";
import { authRoutes } from "./auth/routes.ts";
import { sessionsIn } from "./auth/sessions.ts";
import type { Config } from "./config.ts";
import { sameOrigin } from "./http/csrf.ts";
import { errorEdge, nowhere } from "./http/errors.ts";
import { faces } from "./http/faces.ts";
import { fileRoutes } from "./http/files.ts";
import { healthRoutes } from "./http/health.ts";
import { provenanceRoutes } from "./http/provenance.ts";
import { neverCached, securityHeaders } from "./http/security.ts";
import { unitRoutes } from "./http/units.ts";
import type { Log } from "./log.ts";
import { appRouter } from "./router.ts";
import type { Studio } from "./studio.ts";

const maxBodyBytes = 512 * 1024;

export interface Parts {
  readonly config: Config;
  readonly ctx: Context;
  readonly studio: Studio;
  readonly open: OpenStore;
  readonly log: Log;
}

/** The front door: one origin for the three faces, the API, sign-in and files. */
export const createApp = ({ config, ctx, studio, open, log }: Parts): Express => {
  const app = express();
  const sessions = sessionsIn(ctx.store, ctx.clock, config.publicUrl.startsWith("https:"));
  app.disable("x-powered-by");
  app.use(securityHeaders(config.publicUrl));
  app.use(healthRoutes(config, open));
  // A stream of answers is sent as they come; compressing it would hold them back.
  app.use(compression({ filter: (request, response) => !isStream(request) && compression.filter(request, response) }));
  app.use(sameOrigin(config.publicUrl));
  app.use(unitRoutes(ctx));
  app.use(["/trpc", "/files", "/provenance", "/auth"], neverCached);
  app.use(authRoutes({ config, provider: providerAt(config), sessions, log }));
  app.use(fileRoutes(ctx, sessions));
  app.use(provenanceRoutes(ctx, sessions));
  app.use(
    "/trpc",
    createExpressMiddleware({
      router: appRouter,
      // What is asked may be a name: queries come in the body, not in the address.
      allowMethodOverride: true,
      maxBodySize: maxBodyBytes,
      createContext: ({ req }) => ({ ctx, studio, sessions, cookies: req.headers.cookie }),
      onError: ({ error, path }) => {
        if (error.code === "INTERNAL_SERVER_ERROR")
          log("error", "endpoint-failed", { path: path ?? "", error: error.cause?.name ?? error.name });
      },
    }),
  );
  app.use(faces());
  app.use(nowhere);
  app.use(errorEdge(log));
  return app;
};

const isStream = (request: express.Request): boolean => request.headers["trpc-accept"] === "application/jsonl";
