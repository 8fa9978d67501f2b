import type { Outcome } from "@motlan/kernel";
import { type Context, type FileContent, maxFileBytes, readFile, uploadFile } from "@motlan/service";
import express, { type Response, Router } from "express";
import { fileTypeFromBuffer } from "file-type";
import type { Sessions } from "../auth/sessions.ts";
import { answerIssues, refuse, textIn } from "./answers.ts";

/** Uploads and downloads, which are bytes and so not tRPC's. The doors are listed in `access.ts` like all others. */
export const fileRoutes = (ctx: Context, sessions: Sessions): Router => {
  const routes = Router();
  // One byte more than allowed is enough to know that it is too much.
  const body = express.raw({ type: "application/octet-stream", limit: maxFileBytes + 1 });
  // Who it is comes first: nobody's ten megabytes are read in vain.
  routes.post("/files", async (request, response, next) => {
    const person = await sessions.person("citizen", request.headers.cookie);
    if (person?.face === "citizen") next();
    else refuse(response, 401, "sign-in-needed");
  });
  routes.post("/files", body, async (request, response) => {
    const person = await sessions.person("citizen", request.headers.cookie);
    if (person?.face !== "citizen") return refuse(response, 401, "sign-in-needed");
    const bytes: unknown = request.body;
    if (!(bytes instanceof Uint8Array) || bytes.length === 0) return refuse(response, 400, "file-empty");
    const type = await fileTypeFromBuffer(bytes);
    const outcome = await uploadFile(ctx, person.filer, {
      dossierId: textIn(request.query.dossier),
      requirement: textIn(request.query.requirement),
      evidenceType: textIn(request.query.evidence),
      name: fileName(request.headers["x-file-name"]),
      mediaType: type?.mime ?? null,
      bytes,
    });
    if (!outcome.ok) return answerIssues(response, outcome.issues);
    const { id, name, bytes: size } = outcome.value;
    response.status(201).json({ id, name, bytes: size });
  });
  routes.get("/files/citizen/:id", async (request, response) => {
    const person = await sessions.person("citizen", request.headers.cookie);
    if (person?.face !== "citizen") return refuse(response, 401, "sign-in-needed");
    send(response, await readFile(ctx, { filer: person.filer }, textIn(request.params.id)));
  });
  routes.get("/files/desk/:id", async (request, response) => {
    const person = await sessions.person("desk", request.headers.cookie);
    if (person?.face !== "desk") return refuse(response, 401, "sign-in-needed");
    send(response, await readFile(ctx, { authority: person.official.authority }, textIn(request.params.id)));
  });
  return routes;
};

/** A file's name is a person's own words: it comes in a header, percent-encoded, so that no log of addresses holds it. */
const fileName = (header: unknown): string => {
  try {
    const name = typeof header === "string" ? decodeURIComponent(header) : "";
    return name.replace(/\p{Cc}/gu, " ").toWellFormed() || "file";
  } catch {
    return "file";
  }
};

/** Somebody's upload never runs in our origin: it is named by its checked type, sandboxed, and offered for saving. */
const send = (response: Response, outcome: Outcome<FileContent>): void => {
  if (!outcome.ok) {
    answerIssues(response, outcome.issues);
    return;
  }
  const { file, bytes } = outcome.value;
  response.setHeader("Content-Type", file.mediaType);
  response.setHeader("Content-Disposition", `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`);
  response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  response.end(bytes);
};
