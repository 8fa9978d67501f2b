import type { DossierEvent } from "@motlan/dossier";
import type { RegisterProvenance, Seal } from "@motlan/prefill";
import type { Procedure } from "@motlan/procedure";
import type { IssuedResult, Result, ResultRevocation } from "@motlan/results";
import {
  type Disclosure,
  type DossierListing,
  type DossierRecord,
  draftListing,
  type FileRecord,
  type ProcedureVersion,
} from "@motlan/service";

/** A rule that no test here asks. */
const none = { type: { kind: "null" }, reads: [], tree: { node: "literal", value: null } } as const;

let last = 0;

/** A name that no other test of this run uses: the tests of a suite share one store. */
export const fresh = (kind: string): string => {
  last += 1;
  return `${kind}-${last}`;
};

export const noon = "2026-07-01T05:00:00.000Z";

/** `minutes` after noon in Viet Nam of the first of July 2026. */
export const after = (minutes: number): string => new Date(Date.parse(noon) + minutes * 60_000).toISOString();

const definition = (id: string): Procedure => ({
  id,
  code: "1.001193",
  title: { vi: "Đăng ký khai sinh", en: "Birth registration" },
  summary: { vi: "Khai sinh", en: "A birth" },
  alsoKnownAs: [],
  law: ["Luật Hộ tịch 60/2014/QH13"],
  identityLevel: 2,
  handledBy: { authority: none, of: none },
  subjects: {},
  fields: {},
  pages: [],
  checks: [],
  requires: [],
  fee: [],
  deadline: { due: none },
  steps: [],
  result: {
    type: "birth-certificate",
    title: { vi: "", en: "" },
    about: "child",
    visibleTo: [],
    fields: [],
    feeds: [],
  },
});

export const aVersion = (procedureId = fresh("procedure")): ProcedureVersion => ({
  id: `${procedureId}@${fresh("hash")}`,
  procedureId,
  definition: definition(procedureId),
  addedAt: noon,
});

export const aListing = (given: Partial<DossierListing> = {}): DossierListing => ({ ...draftListing, ...given });

export const aDossier = (procedureVersion: string, given: Partial<DossierRecord> = {}): DossierRecord => ({
  id: fresh("dossier"),
  procedureVersion,
  filer: "079190000001",
  filerName: "Lò Thị Mai",
  startedAt: noon,
  answers: {},
  listing: aListing(),
  ...given,
});

export const anEvent = (seq: number, step = "receive"): DossierEvent => ({
  kind: "step-completed",
  step,
  seq,
  at: after(seq),
  by: { kind: "system" },
});

const provenance: RegisterProvenance = {
  register: "population",
  service: "person",
  recordId: "079190000001",
  asOf: noon,
  fetchedAt: noon,
  enquiryId: "enquiry-1",
  law: "Luật Căn cước 26/2023/QH15",
};

export const aSeal = (given: Partial<Seal> = {}): Seal => ({
  ref: "filer",
  element: "personalId",
  value: "079190000001",
  provenance,
  hash: "00",
  ...given,
});

export const aDisclosure = (given: Partial<Disclosure> = {}): Disclosure => ({
  id: fresh("disclosure"),
  at: noon,
  person: "079190000001",
  register: "population",
  service: "person",
  elements: ["fullName", "birthDate"],
  ref: "filer",
  dossierId: "none",
  procedureCode: "1.001193",
  law: "Luật Căn cước 26/2023/QH15",
  by: "filer",
  outcome: "asking",
  ...given,
});

export const aFile = (dossierId: string, given: Partial<FileRecord> = {}): FileRecord => ({
  id: fresh("file"),
  dossierId,
  requirement: "birth-notice",
  evidenceType: "birth-notice",
  name: "giấy chứng sinh.pdf",
  mediaType: "application/pdf",
  bytes: 10_485_760,
  sha256: "ab",
  uploadedAt: noon,
  ...given,
});

export const aResult = (dossier: DossierRecord, given: Partial<IssuedResult> = {}): IssuedResult => ({
  id: fresh("result"),
  type: "birth-certificate",
  number: "12/2026",
  dossierId: dossier.id,
  procedureVersion: dossier.procedureVersion,
  authority: "H26.107",
  issuedAt: noon,
  signedBy: { name: "Hà Văn Cường", title: "Chủ tịch" },
  about: [{ personalId: "079326000001", name: "Lò An" }],
  owners: ["079326000001"],
  validUntil: "2027-01-01",
  visibleTo: ["079190000001"],
  values: { "child.fullName": { value: "Lò An", provenance: { kind: "citizen" } } },
  hash: "cd",
  ...given,
});

export const inForce = (issued: IssuedResult): Result => ({ ...issued, revocation: null });

export const aRevocation = (given: Partial<ResultRevocation> = {}): ResultRevocation => ({
  at: after(60),
  by: { name: "Hà Văn Cường", title: "Chủ tịch", authority: "H26.107" },
  reasonCode: "forged-papers",
  reason: "Giấy chứng sinh là giả",
  law: "Luật Hộ tịch 60/2014/QH13",
  ...given,
});
