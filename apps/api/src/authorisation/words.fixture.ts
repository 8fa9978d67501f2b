import { gone, low, noFile, noPaper, not, sent, yes } from "./answers.fixture.ts";

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
