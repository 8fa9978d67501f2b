import { randomUUID } from "node:crypto";
import type { Sent } from "./knock.fixture.ts";
import { hoa } from "./people.fixture.ts";
import type { Door, Thing } from "./table.fixture.ts";

/** What an act is decided on. */
export interface Seen {
  /** The number of the dossier's last event. */
  readonly seq: number;
  /** The hash of what the party was shown. */
  readonly hash: string;
}

type Aim = (id: string, seen: Seen, of: Thing) => Sent;

const input =
  (of: (id: string, seen: Seen) => unknown): Aim =>
  (id, seen) => ({ input: of(id, seen) });

const path =
  (of: (id: string) => string): Aim =>
  (id) => ({ path: of(id) });

const dossierId = input((id) => ({ dossierId: id }));
const onlyId = input((id) => ({ id }));
const nothing = input(() => undefined);
const trial = input((id) => ({ id, text: null, persona: "mai", answers: {} }));
const act = (more: object) => input((id, { seq }) => ({ dossierId: id, seq, ...more }));

const whose = (of: Thing): string => (of.includes("part") ? "bride" : "groom");

const another = { family: "Trần", middle: "", given: "Khác" };

const aims: Readonly<Record<Door, Aim>> = {
  "public.findProcedures": input(() => ({ query: "" })),
  "public.findOldUnits": input(() => ({ words: "minh khai" })),
  "public.describeProcedure": input(() => ({ id: "marriage" })),
  "public.whoAmI": input(() => ({ face: "citizen" })),
  "citizen.startDossier": (id, _, of) => ({
    input: of === "procedure" ? { procedureId: id } : { procedureId: "marriage", from: id },
  }),
  "citizen.readForm": dossierId,
  "citizen.prefill": dossierId,
  "citizen.explainPlan": dossierId,
  "citizen.saveAnswers": input((id) => ({ dossierId: id, answers: {} })),
  "citizen.checkDossier": dossierId,
  "citizen.disputeValue": input((id) => ({ dossierId: id, path: "groom.fullName", value: another, reason: "Sai" })),
  "citizen.myCorrections": nothing,
  "citizen.submitDossier": input((id) => ({ dossierId: id, key: randomUUID(), answers: {} })),
  "citizen.removeFile": onlyId,
  "citizen.myDossiers": nothing,
  "citizen.followDossier": onlyId,
  "citizen.confirmDraft": act({ objection: null }),
  "citizen.answerSupplement": act({ answers: {} }),
  "citizen.askParty": input((id) => ({ dossierId: id, party: "other", named: hoa })),
  "citizen.confirmPart": input((id, { hash }) => ({ partId: id, seen: hash, language: "vi" })),
  "citizen.refusePart": input((id) => ({ partId: id, reason: "Không phải tôi" })),
  "citizen.myPapers": nothing,
  "citizen.myPaper": onlyId,
  "citizen.myData": nothing,
  "citizen.whoLooked": nothing,
  "desk.worklist": input(() => ({ query: "" })),
  "desk.examine": onlyId,
  "desk.openCorrections": nothing,
  "desk.completeStep": act({ note: null }),
  "desk.requestSupplement": act({ points: [{ path: "groom-divorce", message: "Gửi lại" }], reason: "Ảnh mờ" }),
  "desk.refuse": act({ reasonCode: "other", reason: "Nộp nhầm" }),
  "desk.startVerification": act({ note: "Hỏi nơi cư trú cũ" }),
  "desk.revokeResult": input((id) => ({ resultId: id, reasonCode: "other", reason: "Cấp nhầm" })),
  "studio.catalogue": nothing,
  "studio.procedure": onlyId,
  "studio.checkProcedure": input((id) => ({ id, text: "" })),
  "studio.preview": trial,
  "studio.previewPlan": trial,
  "studio.versions": onlyId,
  "studio.approveVersion": input((id) => ({ version: id })),
  "studio.rejectVersion": input((id) => ({ version: id, reason: "Chưa cần" })),
  "GET /units/:version/:province": path(() => "/units/now/01"),
  "POST /files": (id, _, of) => ({
    path: `/files?dossier=${id}&requirement=${whose(of)}-divorce&evidence=foreign-divorce-extract`,
    body: "%PDF-1.7\nextract\n%%EOF",
    headers: { "content-type": "application/octet-stream" },
  }),
  "GET /files/citizen/:id": path((id) => `/files/citizen/${id}`),
  "GET /files/desk/:id": path((id) => `/files/desk/${id}`),
  "GET /provenance/citizen/:id": path((id) => `/provenance/citizen/${id}`),
  "GET /provenance/desk/:id": path((id) => `/provenance/desk/${id}`),
  "GET /healthz": path(() => "/healthz"),
  "GET /readyz": path(() => "/readyz"),
  "GET /auth/citizen/login": path(() => "/auth/citizen/login"),
  "GET /auth/citizen/callback": path(() => "/auth/citizen/callback"),
  "POST /auth/citizen/logout": path(() => "/auth/citizen/logout"),
  "GET /auth/desk/login": path(() => "/auth/desk/login"),
  "GET /auth/desk/callback": path(() => "/auth/desk/callback"),
  "POST /auth/desk/logout": path(() => "/auth/desk/logout"),
  "GET /auth/studio/login": path(() => "/auth/studio/login"),
  "GET /auth/studio/callback": path(() => "/auth/studio/callback"),
  "POST /auth/studio/logout": path(() => "/auth/studio/logout"),
  "GET /": path(() => "/"),
  "GET /{*path}": path(() => "/papers"),
  "GET /desk": path(() => "/desk"),
  "GET /desk/{*path}": path(() => "/desk/dossiers"),
  "GET /studio": path(() => "/studio"),
  "GET /studio/{*path}": path(() => "/studio/procedures"),
};

/** What is sent to a door about a thing. */
export const aimedAt = (door: Door, of: Thing, { id, seen }: { readonly id: string; readonly seen: Seen }): Sent =>
  aims[door](id, seen, of);
