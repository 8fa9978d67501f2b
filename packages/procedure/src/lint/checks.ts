import type { Check } from "./check.ts";
import { askedTwice } from "./checks/asked-twice.ts";
import { asksWhatIsKnown } from "./checks/asks-what-is-known.ts";
import { classUnstated } from "./checks/class-unstated.ts";
import { codeEnded } from "./checks/code-ended.ts";
import { conditionAlwaysFalse } from "./checks/condition-always-false.ts";
import { conditionAlwaysTrue } from "./checks/condition-always-true.ts";
import { daysMixed } from "./checks/days-mixed.ts";
import { deadlineShorterThanSteps } from "./checks/deadline-shorter-than-steps.ts";
import { evidenceUnsatisfiable } from "./checks/evidence-unsatisfiable.ts";
import { examplesMissing } from "./checks/examples-missing.ts";
import { fieldUnreachable } from "./checks/field-unreachable.ts";
import { labelTooLong } from "./checks/label-too-long.ts";
import { lawEnded } from "./checks/law-ended.ts";
import { listEnded } from "./checks/list-ended.ts";
import { officialAuthorityDiffers } from "./checks/official-authority-differs.ts";
import { officialDeadlineDiffers } from "./checks/official-deadline-differs.ts";
import { officialFeesDiffer } from "./checks/official-fees-differ.ts";
import { officialLawDiffers } from "./checks/official-law-differs.ts";
import { officialMissing } from "./checks/official-missing.ts";
import { officialNoteNeedless } from "./checks/official-note-needless.ts";
import { officialPapersDiffer } from "./checks/official-papers-differ.ts";
import { pageUnreachable } from "./checks/page-unreachable.ts";
import { paperNotToBeAsked } from "./checks/paper-not-to-be-asked.ts";
import { paperOfKnownContent } from "./checks/paper-of-known-content.ts";
import { photocopyOfIdentity } from "./checks/photocopy-of-identity.ts";
import { redirectUnknown } from "./checks/redirect-unknown.ts";
import { registerEnded } from "./checks/register-ended.ts";
import { requiredNeverVisible } from "./checks/required-never-visible.ts";
import { resultFieldUnfilled } from "./checks/result-field-unfilled.ts";
import { resultNotIssued } from "./checks/result-not-issued.ts";
import { successorEnded } from "./checks/successor-ended.ts";
import { textUnwritten } from "./checks/text-unwritten.ts";
import { tooManyTyped } from "./checks/too-many-typed.ts";
import { translationSame } from "./checks/translation-same.ts";
import { typedThoughDerivable } from "./checks/typed-though-derivable.ts";
import { unitEnded } from "./checks/unit-ended.ts";

/** Every check of a definition that compiles, in the order in which what they find is told. */
export const checks = [
  askedTwice,
  asksWhatIsKnown,
  classUnstated,
  codeEnded,
  conditionAlwaysFalse,
  conditionAlwaysTrue,
  daysMixed,
  deadlineShorterThanSteps,
  evidenceUnsatisfiable,
  examplesMissing,
  fieldUnreachable,
  labelTooLong,
  lawEnded,
  listEnded,
  officialAuthorityDiffers,
  officialDeadlineDiffers,
  officialFeesDiffer,
  officialLawDiffers,
  officialMissing,
  officialNoteNeedless,
  officialPapersDiffer,
  pageUnreachable,
  paperNotToBeAsked,
  paperOfKnownContent,
  photocopyOfIdentity,
  redirectUnknown,
  registerEnded,
  requiredNeverVisible,
  resultFieldUnfilled,
  resultNotIssued,
  successorEnded,
  textUnwritten,
  tooManyTyped,
  translationSame,
  typedThoughDerivable,
  unitEnded,
] as const satisfies readonly Check[];

/** What a check, or an exception from one, is told as. */
export type CheckCode = (typeof checks)[number]["code"] | "acceptance-needless" | "check-unknown-to-accept";
