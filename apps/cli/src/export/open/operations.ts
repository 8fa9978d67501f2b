import type { JsonSchema } from "@motlan/fields/schemas";
import type { Json } from "@motlan/kernel";
import { schemaRef } from "./schemas.ts";

type Part = { readonly [key: string]: Json };

const jsonOf = (schema: JsonSchema): Part => ({ "application/json": { schema } });

/** What an endpoint gives comes in an envelope. */
const answered = (description: string, name: string): Part => ({
  description,
  content: jsonOf({
    type: "object",
    properties: { result: { type: "object", properties: { data: schemaRef(name) }, required: ["data"] } },
    required: ["result"],
  }),
});

const refused = (description: string): Part => ({ description, content: jsonOf(schemaRef("Failure")) });

const notSignedIn = { 401: refused("No session of a citizen.") };
const notHers = { 404: refused("There is no such dossier, or it is somebody else's.") };
/** Of the origin it is told before any endpoint is asked, in a shape of its own. */
const elsewhere = {
  403: {
    description: "The request is from another origin (other-origin), or the identity level is too low.",
    content: jsonOf({
      anyOf: [
        schemaRef("Failure"),
        { type: "object", properties: { issues: { type: "array", items: schemaRef("Issue") } }, required: ["issues"] },
      ],
    }),
  },
};

/** What changes something has to come from our own origin. */
const origin: Part = {
  name: "Origin",
  in: "header",
  required: true,
  description: "The public address of this engine. A browser sends it by itself.",
  schema: { type: "string", format: "uri" },
};

const body = (name: string): Part => ({ required: true, content: jsonOf(schemaRef(name)) });

const start: Part = {
  operationId: "citizen.startDossier",
  summary: "Opens a dossier, on the newest version of the procedure.",
  parameters: [origin],
  requestBody: body("Starting"),
  responses: {
    200: answered("It is open, and only its filer sees it.", "Started"),
    400: refused("It cannot be begun: the procedure is not in force."),
    ...notSignedIn,
    ...elsewhere,
    404: refused("The procedure is not published."),
  },
};

const submit: Part = {
  operationId: "citizen.submitDossier",
  summary: "Sends a dossier with its answers.",
  description:
    "What a register vouches for stays on the server and is not sent. The same key again is answered as it was the first time. Papers are uploaded before, and parties confirm in sessions of their own.",
  parameters: [origin],
  requestBody: body("Submission"),
  responses: {
    200: answered("The receipt: it is stored, exactly once. Its code, and when it is due.", "Receipt"),
    400: refused("Nothing was sent. Each issue says what is wrong, and where."),
    ...notSignedIn,
    ...elsewhere,
    ...notHers,
    409: refused("It was sent already (dossier-already-sent), or the key has other answers (submit-key-reused)."),
  },
};

const follow: Part = {
  operationId: "citizen.followDossier",
  summary: "How far a dossier is.",
  parameters: [
    {
      name: "input",
      in: "query",
      required: true,
      description: "As JSON.",
      content: jsonOf({ type: "object", properties: { id: schemaRef("DossierId") }, required: ["id"] }),
    },
  ],
  responses: {
    200: answered("Its state and all that became of it.", "Followed"),
    400: refused("It was not sent yet (dossier-not-sent)."),
    ...notSignedIn,
    ...notHers,
  },
};

export const paths: Part = {
  "/trpc/citizen.startDossier": { post: start },
  "/trpc/citizen.submitDossier": { post: submit },
  "/trpc/citizen.followDossier": { get: follow },
};
