import type { Instant } from "@motlan/kernel";
import type { Dispute } from "@motlan/prefill";
import type { Correction, CorrectionAnswer, FollowedCorrection, OpenCorrection } from "./correction.ts";

/** What of the port to what is kept is about requests for correction. */
export interface CorrectionStore {
  addCorrection(correction: Correction): Promise<void>;
  correction(number: string): Promise<FollowedCorrection | null>;
  /** The newest first. */
  correctionsOf(personalId: string): Promise<readonly FollowedCorrection[]>;
  /** Of what registers said for a dossier: what is called wrong by anybody, and by its filer what was put right. */
  disputes(dossierId: string): Promise<readonly Dispute[]>;
  correctionTaken(number: string, at: Instant): Promise<void>;
  /** The first answer stays; false if there was one. */
  answerCorrection(number: string, answer: CorrectionAnswer): Promise<boolean>;
  /** Not answered, by owner, the oldest first; at most so many of each. */
  openCorrections(limit: number): Promise<readonly OpenCorrection[]>;
}
