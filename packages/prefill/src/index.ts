export type { Enquiry, EnquiryOutcome, Knowledge, Ref, RegisterProvenance, Seal } from "./knowledge.ts";
