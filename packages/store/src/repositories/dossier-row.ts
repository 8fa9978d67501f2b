import type { DossierListing, DossierRecord } from "@motlan/service";
import { dossier } from "../schema/dossiers.ts";

/** The listing's columns stand beside the dossier's own, so that the worklist has its indexes. */
export const toRow = ({ listing, part, ...own }: DossierRecord): typeof dossier.$inferInsert => ({
  ...own,
  ...toListingRow(listing),
  ...(part ? { partOf: part.of, party: part.party, partAnswer: part.answer } : {}),
});

export const toListingRow = (listing: DossierListing) => ({ ...listing, restsOn: [...listing.restsOn] });

const listingOf = (row: typeof dossier.$inferSelect): DossierListing => ({
  status: row.status,
  state: row.state,
  code: row.code,
  authority: row.authority,
  step: row.step,
  role: row.role,
  handedTo: row.handedTo,
  due: row.due,
  submittedAt: row.submittedAt,
  search: row.search,
  about: row.about,
  seq: row.seq,
  restsOn: row.restsOn,
  evidenceWithdrawn: row.evidenceWithdrawn,
});

export const toRecord = (row: typeof dossier.$inferSelect): DossierRecord => ({
  id: row.id,
  procedureVersion: row.procedureVersion,
  filer: row.filer,
  filerName: row.filerName,
  startedAt: row.startedAt,
  answers: row.answers,
  listing: listingOf(row),
  ...(row.partOf === null ? {} : { part: { of: row.partOf, party: row.party ?? "", answer: row.partAnswer } }),
});
