import type { Reference } from "@motlan/fields";
import type { FormState, Procedure } from "@motlan/procedure";
import type { Api } from "./client.ts";

type Answer<Call extends (...given: never) => Promise<unknown>> = Awaited<ReturnType<Call>>;

type Citizen = Api["citizen"];
type Public = Api["public"];

export type ProcedureSummary = Answer<Public["findProcedures"]["query"]>[number];
export type ProcedureDescription = Answer<Public["describeProcedure"]["query"]>;
/** The form with its definition, in the words of the packages that render it. */
export interface DraftForm {
  readonly procedure: Procedure;
  readonly reference: Reference;
  readonly state: FormState;
  /** A register is still to be asked. */
  readonly more: boolean;
  readonly version: string;
  readonly moved: MovedForm | null;
}
export type MovedForm = NonNullable<Answer<Citizen["readForm"]["query"]>["moved"]>;
export type DossierCheck = Answer<Citizen["checkDossier"]["query"]>;
export type FollowedDossier = Answer<Citizen["followDossier"]["query"]>;
export type MyDossier = Answer<Citizen["myDossiers"]["query"]>[number];
export type MyPaperSummary = Answer<Citizen["myPapers"]["query"]>[number];
export type MyPaper = Answer<Citizen["myPaper"]["query"]>;
export type MyCorrection = Answer<Citizen["myCorrections"]["query"]>[number];
export type Looks = Answer<Citizen["whoLooked"]["query"]>;
export type Look = Looks["looks"][number];
type HoldingsPart = Answer<Citizen["myData"]["mutate"]> extends AsyncIterable<infer Part> ? Part : never;
export type Holding = HoldingsPart extends readonly (infer One)[] ? One : never;
export type HeldAnswer = Holding["answers"][number];
export type HeldValue = HeldAnswer["values"][number];
