import type { access } from "../access.ts";
import { gone, lacking, low, noFile, noPaper, not, sent, there, yes } from "./answers.fixture.ts";

// Who is answered what at which door, about what and when: from top to bottom it is the life of one dossier. The test
// beside it asks every cell over HTTP; `docs/authorisation.md` is written from it.

export type Door = keyof typeof access;

export const citizens = ["filer", "party", "stranger", "level 1"] as const;
export const officials = ["in role", "other role", "other office", "elsewhere"] as const;
export const designers = ["proposer", "approver"] as const;
export type Caller = (typeof citizens | typeof officials | typeof designers)[number] | "nobody";

/** What a door is asked about; `-` where it names nothing. */
export type Thing = keyof typeof things;

export const things = {
  "-": "nothing that somebody owns",
  procedure: "a procedure that is in force",
  draft: "the filer's draft, in which the party is asked",
  "another draft": "one more of the filer's",
  part: "the part of it that the party is asked",
  "part to refuse": "such a part in another draft of the filer's",
  "part of level 1": "a part that is asked of an account of level 1",
  dossier: "the same dossier, sent",
  "another dossier": "a dossier of the same office, waiting for the same role",
  file: "a paper that the filer handed in",
  "spare file": "one more, not sent",
  "party's file": "a paper that the party handed in",
  "party's spare file": "one more, not confirmed",
  paper: "the certificate, of both",
  proposal: "a version that the proposer has proposed",
  "other proposal": "one more",
} as const;

type Four = readonly [Door, Thing, string, string, string, string];

/** The answers stand in the order of `citizens`, `officials` and `designers`. Who has no session there is not listed. */
export interface Moment {
  readonly moment: string;
  readonly title: string;
  readonly citizens?: readonly Four[];
  readonly officials?: readonly Four[];
  readonly designers?: readonly (readonly [Door, Thing, string, string])[];
}

export const moments: readonly Moment[] = [
  {
    moment: "unasked",
    title: "A draft, before anybody is asked to confirm",
    citizens: [
      ["citizen.startDossier", "procedure", yes, yes, yes, low],
      ["citizen.startDossier", "draft", yes, gone, gone, low],
      ["citizen.askParty", "draft", yes, gone, gone, gone],
    ],
  },
  {
    moment: "asked",
    title: "A draft, while the party is asked",
    citizens: [
      ["citizen.readForm", "draft", yes, gone, gone, gone],
      ["citizen.prefill", "draft", yes, gone, gone, gone],
      ["citizen.explainPlan", "draft", yes, gone, gone, gone],
      ["citizen.saveAnswers", "draft", yes, gone, gone, gone],
      ["citizen.checkDossier", "draft", yes, gone, gone, gone],
      ["citizen.submitDossier", "draft", "party-asked", gone, gone, gone],
      ["citizen.followDossier", "draft", "dossier-not-sent", gone, gone, gone],
      ["citizen.confirmDraft", "draft", gone, gone, gone, gone],
      ["citizen.answerSupplement", "draft", not, gone, gone, gone],
      ["citizen.confirmPart", "draft", gone, gone, gone, gone],
      ["citizen.refusePart", "draft", gone, gone, gone, gone],
      ["POST /files", "draft", yes, gone, gone, gone],
      ["GET /provenance/citizen/:id", "draft", "dossier-not-sent", gone, gone, gone],
      ["GET /files/citizen/:id", "file", yes, noFile, noFile, noFile],
      ["citizen.removeFile", "spare file", yes, noFile, noFile, noFile],
      ["citizen.readForm", "part", gone, yes, gone, gone],
      ["citizen.prefill", "part", gone, yes, gone, gone],
      ["citizen.explainPlan", "part", gone, yes, gone, gone],
      ["citizen.saveAnswers", "part", gone, yes, gone, gone],
      ["citizen.checkDossier", "part", gone, yes, gone, gone],
      ["citizen.startDossier", "part", gone, gone, gone, low],
      ["citizen.askParty", "part", gone, "party-unknown", gone, gone],
      ["citizen.submitDossier", "part", gone, not, gone, gone],
      ["citizen.followDossier", "part", gone, "dossier-not-sent", gone, gone],
      ["citizen.confirmDraft", "part", gone, gone, gone, gone],
      ["citizen.answerSupplement", "part", gone, not, gone, gone],
      ["POST /files", "part", gone, yes, gone, gone],
      ["GET /files/citizen/:id", "party's file", noFile, yes, noFile, noFile],
      ["citizen.removeFile", "party's spare file", noFile, yes, noFile, noFile],
      ["citizen.myDossiers", "draft", there, lacking, lacking, lacking],
      ["citizen.myDossiers", "part", lacking, there, lacking, lacking],
      ["citizen.whoLooked", "draft", there, lacking, lacking, lacking],
      ["citizen.whoLooked", "part", lacking, there, lacking, lacking],
      ["citizen.refusePart", "part to refuse", gone, yes, gone, gone],
      ["citizen.confirmPart", "part", gone, yes, gone, gone],
    ],
    officials: [
      ["desk.worklist", "draft", lacking, lacking, lacking, lacking],
      ["desk.examine", "draft", gone, gone, gone, gone],
      ["desk.completeStep", "draft", gone, gone, gone, gone],
      ["desk.requestSupplement", "draft", gone, gone, gone, gone],
      ["desk.refuse", "draft", gone, gone, gone, gone],
      ["desk.startVerification", "draft", gone, gone, gone, gone],
      ["GET /files/desk/:id", "file", noFile, noFile, noFile, noFile],
      ["desk.examine", "part", gone, gone, gone, gone],
      ["desk.completeStep", "part", gone, gone, gone, gone],
      ["GET /files/desk/:id", "party's file", noFile, noFile, noFile, noFile],
    ],
  },
  {
    moment: "level 1",
    title: "A draft, while an account of level 1 is asked",
    citizens: [
      ["citizen.readForm", "part of level 1", gone, gone, gone, low],
      ["citizen.prefill", "part of level 1", gone, gone, gone, low],
      ["citizen.explainPlan", "part of level 1", gone, gone, gone, low],
      ["citizen.saveAnswers", "part of level 1", gone, gone, gone, low],
      ["citizen.checkDossier", "part of level 1", gone, gone, gone, low],
      ["citizen.followDossier", "part of level 1", gone, gone, gone, low],
      ["citizen.confirmPart", "part of level 1", gone, gone, gone, low],
      ["citizen.refusePart", "part of level 1", gone, gone, gone, low],
      ["POST /files", "part of level 1", gone, gone, gone, low],
      ["citizen.myDossiers", "part of level 1", lacking, lacking, lacking, there],
    ],
  },
  {
    moment: "confirmed",
    title: "A draft, once the party has confirmed",
    citizens: [
      ["citizen.readForm", "part", gone, yes, gone, gone],
      ["citizen.refusePart", "part", gone, "part-answered", gone, gone],
      ["citizen.removeFile", "party's file", noFile, "file-already-sent", noFile, noFile],
      ["citizen.submitDossier", "draft", yes, gone, gone, gone],
    ],
  },
  {
    moment: "sent",
    title: "Sent, waiting to be received",
    citizens: [
      ["citizen.readForm", "dossier", sent, gone, gone, gone],
      ["citizen.prefill", "dossier", sent, gone, gone, gone],
      ["citizen.explainPlan", "dossier", sent, gone, gone, gone],
      ["citizen.saveAnswers", "dossier", sent, gone, gone, gone],
      ["citizen.checkDossier", "dossier", sent, gone, gone, gone],
      ["citizen.askParty", "dossier", sent, gone, gone, gone],
      ["citizen.submitDossier", "dossier", sent, gone, gone, gone],
      ["citizen.answerSupplement", "dossier", sent, gone, gone, gone],
      ["citizen.confirmDraft", "dossier", not, gone, gone, gone],
      ["citizen.followDossier", "dossier", yes, gone, gone, gone],
      ["citizen.disputeValue", "dossier", sent, gone, gone, gone],
      ["GET /provenance/citizen/:id", "dossier", yes, gone, gone, gone],
      ["GET /provenance/citizen/:id", "part", gone, yes, gone, gone],
      ["POST /files", "dossier", sent, gone, gone, gone],
      ["citizen.removeFile", "file", noFile, noFile, noFile, noFile],
      ["GET /files/citizen/:id", "file", yes, noFile, noFile, noFile],
      ["citizen.readForm", "part", gone, sent, gone, gone],
      ["citizen.saveAnswers", "part", gone, sent, gone, gone],
      ["citizen.confirmPart", "part", gone, sent, gone, gone],
      ["citizen.refusePart", "part", gone, sent, gone, gone],
      ["citizen.followDossier", "part", gone, yes, gone, gone],
      ["GET /files/citizen/:id", "party's file", noFile, yes, noFile, noFile],
      ["citizen.myDossiers", "dossier", there, lacking, lacking, lacking],
      ["citizen.myDossiers", "part", lacking, there, lacking, lacking],
    ],
    officials: [
      ["desk.worklist", "dossier", there, there, lacking, lacking],
      ["desk.examine", "dossier", yes, yes, gone, gone],
      ["desk.examine", "part", gone, gone, gone, gone],
      ["GET /provenance/desk/:id", "dossier", yes, yes, gone, gone],
      ["GET /files/desk/:id", "file", yes, yes, noFile, noFile],
      ["GET /files/desk/:id", "party's file", yes, yes, noFile, noFile],
      ["desk.startVerification", "dossier", not, not, gone, gone],
      ["desk.refuse", "another dossier", yes, not, gone, gone],
      ["desk.completeStep", "dossier", yes, not, gone, gone],
    ],
  },
  {
    moment: "examined",
    title: "Received, being examined",
    officials: [
      ["desk.startVerification", "dossier", yes, not, gone, gone],
      ["desk.requestSupplement", "dossier", yes, not, gone, gone],
    ],
  },
  {
    moment: "supplemented",
    title: "While the filer is asked for what is missing",
    citizens: [
      ["citizen.readForm", "dossier", yes, gone, gone, gone],
      ["citizen.explainPlan", "dossier", yes, gone, gone, gone],
      ["citizen.saveAnswers", "dossier", yes, gone, gone, gone],
      ["citizen.prefill", "dossier", sent, gone, gone, gone],
      ["citizen.checkDossier", "dossier", sent, gone, gone, gone],
      ["citizen.readForm", "part", gone, sent, gone, gone],
      ["POST /files", "dossier", yes, gone, gone, gone],
      ["citizen.answerSupplement", "part", gone, sent, gone, gone],
      ["citizen.answerSupplement", "dossier", yes, gone, gone, gone],
    ],
  },
  {
    moment: "shown",
    title: "Examined: the filer is shown the draft of the certificate",
    officials: [["desk.completeStep", "dossier", not, not, gone, gone]],
  },
  {
    moment: "to confirm",
    title: "The same, as she has it",
    citizens: [
      ["citizen.confirmDraft", "part", gone, gone, gone, gone],
      ["citizen.confirmDraft", "dossier", yes, gone, gone, gone],
    ],
  },
  {
    moment: "to sign",
    title: "To be signed",
    officials: [["desk.completeStep", "dossier", yes, not, gone, gone]],
  },
  {
    moment: "issued",
    title: "Issued",
    citizens: [
      ["citizen.myPapers", "paper", there, there, lacking, lacking],
      ["citizen.myPaper", "paper", yes, yes, noPaper, noPaper],
      ["citizen.confirmDraft", "dossier", not, gone, gone, gone],
    ],
    officials: [
      ["desk.examine", "dossier", yes, yes, gone, gone],
      ["desk.completeStep", "dossier", not, not, gone, gone],
      ["desk.refuse", "dossier", not, not, gone, gone],
      ["desk.revokeResult", "paper", yes, not, noPaper, noPaper],
    ],
  },
  {
    moment: "whenever",
    title: "Whenever",
    citizens: [
      ["citizen.myData", "-", yes, yes, yes, low],
      ["citizen.disputeValue", "another draft", yes, gone, gone, gone],
      ["citizen.myCorrections", "-", yes, yes, yes, yes],
    ],
    officials: [["desk.openCorrections", "-", yes, yes, yes, yes]],
    designers: [
      ["studio.catalogue", "-", yes, yes],
      ["studio.procedure", "procedure", yes, yes],
      ["studio.checkProcedure", "procedure", yes, yes],
      ["studio.preview", "procedure", yes, yes],
      ["studio.previewPlan", "procedure", yes, yes],
      ["studio.versions", "procedure", yes, yes],
      ["studio.approveVersion", "proposal", "version-own", yes],
      ["studio.rejectVersion", "other proposal", yes, "version-not-waiting"],
    ],
  },
];
