import { createHash } from "node:crypto";
import { fail, issue, type Outcome, ok, tidy } from "@motlan/kernel";
import type { RequirementView } from "@motlan/procedure";
import { askSilentAgain } from "./ask-silent-again.ts";
import type { Context, Filer } from "./context.ts";
import { openForm } from "./draft.ts";
import type { Draft } from "./form.ts";
import { formStateOf } from "./form-state.ts";
import { isBefore } from "./is-before.ts";
import { ownDossier, procedureOf } from "./own-dossier.ts";
import { idOfPart } from "./part-in.ts";
import type { DossierRecord, FileRecord, Part } from "./store.ts";

export const maxFileBytes = 10 * 1024 * 1024;
const acceptedMediaTypes: readonly string[] = ["application/pdf", "image/jpeg"];
const maxFilesPerRequirement = 10;

export interface Upload {
  readonly dossierId: string;
  readonly requirement: string;
  readonly evidenceType: string;
  readonly name: string;
  /** By content, not by name. */
  readonly mediaType: string | null;
  readonly bytes: Uint8Array;
}

/** Takes a paper for a requirement that asks for one. What a register holds is not taken a second time. */
export const uploadFile = async (ctx: Context, filer: Filer, upload: Upload): Promise<Outcome<FileRecord>> => {
  const form = await openForm(ctx, filer, upload.dossierId);
  if (!form.ok) return form;
  const { requirement, bytes, mediaType } = upload;
  if (bytes.length > maxFileBytes) return fail(issue("file-too-large", requirement, { megabytes: 10 }));
  if (mediaType === null || !acceptedMediaTypes.includes(mediaType)) return fail(issue("file-type", requirement));
  const { open } = form.value;
  if (open !== null && !open.includes(requirement)) return fail(issue("paper-not-asked", requirement));
  const view = await viewNow(ctx, form.value, requirement);
  if (!view?.anyOf.some(({ id }) => id === upload.evidenceType)) return fail(issue("requirement-unknown", requirement));
  if (view.state !== "upload" && view.state !== "uploaded") return fail(issue("paper-not-needed", requirement));
  if (view.files.length >= maxFilesPerRequirement) return fail(issue("too-many-files", requirement));
  const file: FileRecord = {
    id: ctx.newId(),
    dossierId: upload.dossierId,
    requirement,
    evidenceType: upload.evidenceType,
    name: tidy(upload.name).slice(0, 200),
    mediaType,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    uploadedAt: ctx.clock.now(),
  };
  await ctx.files.put(file.id, bytes);
  await ctx.store.addFile(file);
  return ok(file);
};

/** The requirement as it stands. A register that was silent is asked once more before a paper is taken in its place. */
const viewNow = async (ctx: Context, draft: Draft, requirement: string): Promise<RequirementView | undefined> => {
  const files = await ctx.store.filesOf(draft.record.id);
  const viewIn = (it: Draft) => formStateOf(ctx, it, files).requirements.find(({ id }) => id === requirement);
  const view = viewIn(draft);
  const isWorthAsking = draft.open === null && view?.state === "upload" && view.because === "unavailable";
  return isWorthAsking ? viewIn(await askSilentAgain(ctx, draft, { by: "filer" })) : view;
};

/** Takes an upload back, as long as its form is open. */
export const removeFile = async (ctx: Context, filer: Filer, id: string): Promise<Outcome<null>> => {
  const file = await ctx.store.file(id);
  const form = file ? await openForm(ctx, filer, file.dossierId) : null;
  if (!file || !form?.ok) return fail(issue("file-not-found"));
  // What was sent stays as it was sent: only what came since, for what was asked, may be taken back.
  const isConfirmed = form.value.part !== undefined && form.value.open?.length === 0;
  if (isConfirmed || (await wasSent(ctx, file))) return fail(issue("file-already-sent"));
  await ctx.store.removeFile(id);
  await ctx.files.remove(id);
  return ok(null);
};

const wasSent = async (ctx: Context, { id, dossierId }: FileRecord): Promise<boolean> => {
  const events = await ctx.store.events(dossierId);
  return events.some(
    (event) =>
      "requirements" in event &&
      Object.values(event.requirements).some((met) => met.way === "upload" && met.files.includes(id)),
  );
};

export interface FileContent {
  readonly file: FileRecord;
  readonly bytes: Uint8Array;
}

/** A file for whoever may see its dossier. */
export const readFile = async (
  ctx: Context,
  reader: { readonly filer: Filer } | { readonly authority: string },
  id: string,
): Promise<Outcome<FileContent>> => {
  const file = await ctx.store.file(id);
  if (!file || !(await mayRead(ctx, reader, file))) return fail(issue("file-not-found"));
  const bytes = await ctx.files.get(id);
  return bytes ? ok({ file, bytes }) : fail(issue("file-not-found"));
};

const mayRead = async (ctx: Context, reader: Parameters<typeof readFile>[1], file: FileRecord): Promise<boolean> => {
  if ("filer" in reader) return (await ownDossier(ctx.store, reader.filer, file.dossierId)).ok;
  const record = await ctx.store.dossier(file.dossierId);
  // What a party handed in stays hers: the office reads it with the dossier, and the filer does not.
  const dossier = record?.part ? await confirmedIn(ctx, record.part) : record;
  if (!dossier) return false;
  const { parts = [] } = await procedureOf(ctx.store, dossier);
  if (parts.length === 0) return isBefore(reader.authority, dossier);
  // Of what came with a bundle an authority reads what its own parts need.
  const own = await Promise.all(parts.map(({ id }) => ctx.store.dossier(idOfPart(dossier.id, id))));
  const reading = own.filter((it) => it && isBefore(reader.authority, it));
  const needed = await Promise.all(reading.flatMap((it) => (it ? [procedureOf(ctx.store, it)] : [])));
  return needed.some(({ requires }) => requires.some(({ id }) => id === file.requirement));
};

const confirmedIn = async (ctx: Context, { of, answer }: Part): Promise<DossierRecord | null> =>
  answer?.kind === "confirmed" ? await ctx.store.dossier(of) : null;
