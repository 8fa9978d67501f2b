export { type CoverageGap, coverageGaps } from "./coverage.ts";
export { disputeOf } from "./disputed.ts";
export { explainPlan } from "./explain-plan.ts";
export { freshKnowledge } from "./freshness.ts";
export { type Graph, graphOf } from "./graph.ts";
export { holderOf, holders } from "./holders.ts";
export { isInOldWords } from "./is-in-old-words.ts";
export { isProposed } from "./is-proposed.ts";
export { keysFor } from "./keys-for.ts";
export {
  type Dispute,
  type Enquiry,
  type EnquiryOutcome,
  hasAnswered,
  type Knowledge,
  type Ref,
  type RegisterProvenance,
  type Seal,
} from "./knowledge.ts";
export { neededPaths, runNoting, wantedAlong } from "./needs.ts";
export { offersIn, type PrefillOffer } from "./offers.ts";
export { type OnceOnlyRatio, onceOnlyRatio } from "./once-only-ratio.ts";
export { type Outlook, outlook } from "./outlook.ts";
export { type Call, nextCalls } from "./plan.ts";
export type { NotAsked, PlannedCall, PlannedElement, PlannedRecord, PlanTree, WhyNotAsked } from "./plan-tree.ts";
export { recordEntity } from "./record-path.ts";
export { type Resolution, resolve } from "./resolve.ts";
export { keysOf, pick } from "./shape.ts";
export type { Situation } from "./situation.ts";
export type { Delivery, Purpose, Question, Source, SourceAnswer } from "./source.ts";
export { stateOf } from "./state-of.ts";
export type { SubjectState } from "./subject-state.ts";
export { toldPlan } from "./told-plan.ts";
export type { ToldNotAsked, ToldPlan, ToldRecord, ToldRegister, ToldUse } from "./told-plan-types.ts";
export type { Use, UseKind } from "./uses.ts";
