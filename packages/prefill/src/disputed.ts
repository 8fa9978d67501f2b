import { sameJson } from "@motlan/kernel";
import type { Dispute, Knowledge, Seal } from "./knowledge.ts";

/** The open dispute about what a seal says, whoever began it. A value that the register has changed since is another. */
export const disputeOf = (seal: Seal, { disputes = [] }: Pick<Knowledge, "disputes">): Dispute | undefined =>
  disputes.find((dispute) => dispute.correctedAt === undefined && isAbout(dispute, seal));

/** Whether a register said after this was heard that it has put it right: what is known is to be asked anew. */
export const isOvertaken = (seal: Seal, { disputes = [] }: Pick<Knowledge, "disputes">): boolean =>
  disputes.some(
    (dispute) =>
      dispute.correctedAt !== undefined && seal.provenance.fetchedAt < dispute.correctedAt && isAbout(dispute, seal),
  );

const isAbout = (dispute: Dispute, { element, value, provenance }: Seal): boolean =>
  dispute.register === provenance.register &&
  dispute.recordId === provenance.recordId &&
  dispute.inside === (provenance.inside ?? "") &&
  dispute.element === element &&
  sameJson(dispute.value, value);
