import type { Json } from "@motlan/kernel";
import type { Catalogue, Procedure } from "@motlan/procedure";
import { authoritiesOf } from "./authorities.ts";
import { inOne } from "./node.ts";
import { paths } from "./open/operations.ts";
import { schemasOf } from "./open/schemas.ts";

/**
 * Submitting a dossier of a procedure and following it, as OpenAPI 3.1. It tells of the endpoints that are served and of
 * no others: they are the portal's own (tRPC), for a citizen with a session.
 */
export const asOpenApi = (procedure: Procedure, catalogue: Catalogue): { readonly [key: string]: Json } => ({
  openapi: "3.1.1",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: {
    title: inOne(procedure.title),
    // A definition has no number before it is published: what tells it is the day from which it is in force.
    version: procedure.inForce?.from ?? "0",
    summary: procedure.code,
    description: described(procedure, catalogue),
  },
  servers: [{ url: "/", description: "The engine's own address." }],
  security: [{ citizen: [] }],
  paths,
  components: {
    schemas: schemasOf(procedure),
    securitySchemes: {
      citizen: {
        type: "apiKey",
        in: "cookie",
        name: "motlan.citizen",
        description: "The session that signing in with the national electronic identity begins.",
      },
    },
  },
});

const described = (procedure: Procedure, catalogue: Catalogue): string =>
  [procedure.summary, ...authoritiesOf(procedure, catalogue).map(({ title }) => title)].map(inOne).join("\n\n");
