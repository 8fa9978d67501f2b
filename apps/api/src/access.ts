/** Who may call: nobody signed in, the citizen she is, an official at work, a designer. */
export type Audience = "anyone" | "citizen" | "official" | "designer";

export type Face = "citizen" | "desk" | "studio";

/**
 * Every door of the house and who may use it. An endpoint that is not listed answers nobody. A citizen reaches only her
 * own dossiers and papers, an official only those of her authority: the use cases see to that, and
 * `authorisation/authorisation.test.ts` tries all.
 */
export const access = {
  "public.findProcedures": "anyone",
  "public.findOldUnits": "anyone",
  "public.describeProcedure": "anyone",
  "public.whoAmI": "anyone",
  "citizen.startDossier": "citizen",
  "citizen.readForm": "citizen",
  "citizen.prefill": "citizen",
  "citizen.explainPlan": "citizen",
  "citizen.saveAnswers": "citizen",
  "citizen.checkDossier": "citizen",
  "citizen.submitDossier": "citizen",
  "citizen.removeFile": "citizen",
  "citizen.myDossiers": "citizen",
  "citizen.followDossier": "citizen",
  "citizen.confirmDraft": "citizen",
  "citizen.answerSupplement": "citizen",
  "citizen.askParty": "citizen",
  "citizen.confirmPart": "citizen",
  "citizen.refusePart": "citizen",
  "citizen.myPapers": "citizen",
  "citizen.myPaper": "citizen",
  "citizen.myData": "citizen",
  "citizen.whoLooked": "citizen",
  "citizen.disputeValue": "citizen",
  "citizen.myCorrections": "citizen",
  "desk.worklist": "official",
  "desk.examine": "official",
  "desk.completeStep": "official",
  "desk.requestSupplement": "official",
  "desk.refuse": "official",
  "desk.startVerification": "official",
  "desk.revokeResult": "official",
  "desk.openCorrections": "official",
  "studio.catalogue": "designer",
  "studio.procedure": "designer",
  "studio.checkProcedure": "designer",
  "studio.preview": "designer",
  "studio.previewPlan": "designer",
  "studio.versions": "designer",
  "studio.approveVersion": "designer",
  "studio.rejectVersion": "designer",
  "GET /units/:version/:province": "anyone",
  "POST /files": "citizen",
  "GET /files/citizen/:id": "citizen",
  "GET /files/desk/:id": "official",
  "GET /provenance/citizen/:id": "citizen",
  "GET /provenance/desk/:id": "official",
  "GET /healthz": "anyone",
  "GET /readyz": "anyone",
  "GET /auth/citizen/login": "anyone",
  "GET /auth/citizen/callback": "anyone",
  "POST /auth/citizen/logout": "anyone",
  "GET /auth/desk/login": "anyone",
  "GET /auth/desk/callback": "anyone",
  "POST /auth/desk/logout": "anyone",
  "GET /auth/studio/login": "anyone",
  "GET /auth/studio/callback": "anyone",
  "POST /auth/studio/logout": "anyone",
  "GET /": "anyone",
  "GET /{*path}": "anyone",
  "GET /desk": "anyone",
  "GET /desk/{*path}": "anyone",
  "GET /studio": "anyone",
  "GET /studio/{*path}": "anyone",
} as const satisfies Readonly<Record<string, Audience>>;

export const audienceOf = (door: string): Audience | null =>
  Object.entries(access).find(([name]) => name === door)?.[1] ?? null;

/** Whose session counts for an audience. */
export const faceOf: Readonly<Record<Exclude<Audience, "anyone">, Face>> = {
  citizen: "citizen",
  official: "desk",
  designer: "studio",
};
