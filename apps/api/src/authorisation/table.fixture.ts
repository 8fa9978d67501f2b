import type { access } from "../access.ts";

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

export const yes = "yes";
/** Of a list: whether the thing stands in it. */
export const there = "there";
export const lacking = "lacking";
const gone = "dossier-not-found";
const sent = "dossier-already-sent";
const noFile = "file-not-found";
const noPaper = "result-not-found";
const low = "identity-level-too-low";
const not = "act-not-allowed";

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
    citizens: [["citizen.myData", "-", yes, yes, yes, low]],
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

/** The socket for designers on the command line, by what is done there: for the designer named, and for whom nobody knows. */
export const socket: readonly (readonly [verb: string, known: string, unknown: string])[] = [
  ["versions", yes, yes],
  ["version", yes, yes],
  ["dryRun", yes, yes],
  ["propose", "version-waiting", "designer-unknown"],
  ["approve", "version-own", "designer-unknown"],
  ["reject", yes, "designer-unknown"],
  ["unpublish", "version-not-published", "designer-unknown"],
  ["move", "version-not-in-force", "designer-unknown"],
];

/** What each refusal says, and of whom it is kept secret that there is anything. */
export const refusals: Readonly<Record<string, string>> = {
  UNAUTHORIZED: "nobody is signed in at that face, as whoever else she may be at another",
  "sign-in-needed": "the same, where files come and go",
  [gone]: "no such dossier, or one that is not hers to know of: the two are answered alike",
  [noFile]: "no such paper, or one that is not hers to know of; one that was sent can be taken back by nobody",
  [noPaper]: "no such result, or one that is not hers to know of",
  [low]: "her own, but the sign-in was of a lower level than the procedure asks for",
  [sent]: "her own, and no draft any more",
  [not]: "she may see it; it is not for her, or not now, to do this with it",
  "dossier-not-sent": "her own, and still a draft: there is nothing to follow",
  "file-already-sent": "hers, and confirmed",
  "party-asked": "her own, and the party has not confirmed yet",
  "party-unknown": "a party asks nobody further",
  "part-answered": "she has answered already",
  "version-own": "four eyes: another designer approves it",
  "version-not-waiting": "the other designer has decided already: either may reject",
  "version-waiting": "she has proposed it already",
  "version-not-published": "it waits, and applies to nobody yet",
  "version-not-in-force": "it waits: no draft can be moved to it",
  "designer-unknown": "no account of a designer has that name",
};

/** Why some lines are as they are. */
export const notes: Readonly<Record<string, string>> = {
  "citizen.startDossier draft": "Her draft of another procedure: what both ask is carried over.",
  "citizen.confirmDraft draft": "The draft of a result is meant, and there is none before the dossier is sent.",
  "citizen.readForm part": "What registers say of the party stays with her: the filer cannot open her part.",
  "GET /files/citizen/:id party's file": "What a party hands in the office reads and the filer does not.",
  "desk.examine draft": "No office sees anything before it is sent.",
  "desk.examine part": "A part is never sent: what was confirmed is in the dossier.",
  "desk.examine dossier": "Every role of the office may read; whose step it is may act.",
  "citizen.whoLooked part": "Looks at the party are told to her. That there were some the filer is not told.",
  "citizen.myPaper paper": "The certificate is of both.",
};
