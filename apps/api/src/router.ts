import { answerSupplementEndpoint } from "./endpoints/citizen/answer-supplement.ts";
import { askPartyEndpoint } from "./endpoints/citizen/ask-party.ts";
import { checkDossierEndpoint } from "./endpoints/citizen/check-dossier.ts";
import { confirmDraftEndpoint } from "./endpoints/citizen/confirm-draft.ts";
import { confirmPartEndpoint } from "./endpoints/citizen/confirm-part.ts";
import { disputeValueEndpoint } from "./endpoints/citizen/dispute-value.ts";
import { explainPlanEndpoint } from "./endpoints/citizen/explain-plan.ts";
import { followDossierEndpoint } from "./endpoints/citizen/follow-dossier.ts";
import { myCorrectionsEndpoint } from "./endpoints/citizen/my-corrections.ts";
import { myDataEndpoint } from "./endpoints/citizen/my-data.ts";
import { myDossiersEndpoint } from "./endpoints/citizen/my-dossiers.ts";
import { myPaperEndpoint } from "./endpoints/citizen/my-paper.ts";
import { myPapersEndpoint } from "./endpoints/citizen/my-papers.ts";
import { prefillEndpoint } from "./endpoints/citizen/prefill.ts";
import { readFormEndpoint } from "./endpoints/citizen/read-form.ts";
import { refusePartEndpoint } from "./endpoints/citizen/refuse-part.ts";
import { removeFileEndpoint } from "./endpoints/citizen/remove-file.ts";
import { saveAnswersEndpoint } from "./endpoints/citizen/save-answers.ts";
import { startDossierEndpoint } from "./endpoints/citizen/start-dossier.ts";
import { submitDossierEndpoint } from "./endpoints/citizen/submit-dossier.ts";
import { whoLookedEndpoint } from "./endpoints/citizen/who-looked.ts";
import { completeStepEndpoint } from "./endpoints/desk/complete-step.ts";
import { examineEndpoint } from "./endpoints/desk/examine.ts";
import { openCorrectionsEndpoint } from "./endpoints/desk/open-corrections.ts";
import { refuseEndpoint } from "./endpoints/desk/refuse.ts";
import { requestSupplementEndpoint } from "./endpoints/desk/request-supplement.ts";
import { revokeResultEndpoint } from "./endpoints/desk/revoke-result.ts";
import { startVerificationEndpoint } from "./endpoints/desk/start-verification.ts";
import { worklistEndpoint } from "./endpoints/desk/worklist.ts";
import { describeProcedureEndpoint } from "./endpoints/public/describe-procedure.ts";
import { findOldUnitsEndpoint } from "./endpoints/public/find-old-units.ts";
import { findProceduresEndpoint } from "./endpoints/public/find-procedures.ts";
import { whoAmIEndpoint } from "./endpoints/public/who-am-i.ts";
import { approveVersionEndpoint } from "./endpoints/studio/approve-version.ts";
import { catalogueEndpoint } from "./endpoints/studio/catalogue.ts";
import { checkProcedureEndpoint } from "./endpoints/studio/check-procedure.ts";
import { previewEndpoint } from "./endpoints/studio/preview.ts";
import { previewPlanEndpoint } from "./endpoints/studio/preview-plan.ts";
import { procedureEndpoint } from "./endpoints/studio/procedure.ts";
import { rejectVersionEndpoint } from "./endpoints/studio/reject-version.ts";
import { versionsEndpoint } from "./endpoints/studio/versions.ts";
import { router } from "./trpc.ts";

/** Every endpoint, by area. `access.ts` says who may call which. */
export const appRouter = router({
  public: router({
    describeProcedure: describeProcedureEndpoint,
    findOldUnits: findOldUnitsEndpoint,
    findProcedures: findProceduresEndpoint,
    whoAmI: whoAmIEndpoint,
  }),
  citizen: router({
    answerSupplement: answerSupplementEndpoint,
    askParty: askPartyEndpoint,
    checkDossier: checkDossierEndpoint,
    confirmDraft: confirmDraftEndpoint,
    confirmPart: confirmPartEndpoint,
    disputeValue: disputeValueEndpoint,
    explainPlan: explainPlanEndpoint,
    followDossier: followDossierEndpoint,
    myCorrections: myCorrectionsEndpoint,
    myData: myDataEndpoint,
    myDossiers: myDossiersEndpoint,
    myPaper: myPaperEndpoint,
    myPapers: myPapersEndpoint,
    prefill: prefillEndpoint,
    readForm: readFormEndpoint,
    refusePart: refusePartEndpoint,
    removeFile: removeFileEndpoint,
    saveAnswers: saveAnswersEndpoint,
    startDossier: startDossierEndpoint,
    submitDossier: submitDossierEndpoint,
    whoLooked: whoLookedEndpoint,
  }),
  desk: router({
    completeStep: completeStepEndpoint,
    examine: examineEndpoint,
    openCorrections: openCorrectionsEndpoint,
    refuse: refuseEndpoint,
    requestSupplement: requestSupplementEndpoint,
    revokeResult: revokeResultEndpoint,
    startVerification: startVerificationEndpoint,
    worklist: worklistEndpoint,
  }),
  studio: router({
    catalogue: catalogueEndpoint,
    checkProcedure: checkProcedureEndpoint,
    preview: previewEndpoint,
    previewPlan: previewPlanEndpoint,
    approveVersion: approveVersionEndpoint,
    procedure: procedureEndpoint,
    rejectVersion: rejectVersionEndpoint,
    versions: versionsEndpoint,
  }),
});

export type AppRouter = typeof appRouter;
