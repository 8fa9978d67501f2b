import type { RequirementMet } from "@motlan/dossier";
import { textOf } from "@motlan/kernel";
import { graphOf, type Ref } from "@motlan/prefill";
import type { Catalogue, FormState, UploadedFile } from "@motlan/procedure";
import type { Match } from "@motlan/results";
import { isFromResult } from "@motlan/results";
import type { Context } from "./context.ts";
import { type Form } from "./form.ts";
import { matchIn } from "./requirement-views.ts";

/** Which way each requirement was met: a result, a register, papers, or left to the official. */
export const requirementsMet = (
  ctx: Pick<Context, "catalogue">,
  draft: Form,
  state: FormState,
): Record<string, RequirementMet> =>
  Object.fromEntries(
    state.requirements.map(({ id, files, left }): [string, RequirementMet] => {
      const requirement = draft.procedure.requires.find((it) => it.id === id);
      const match = requirement && matchIn(requirement, draft);
      if (match?.kind === "met") return [id, heldBy(match, draft, ctx.catalogue)];
      if (match?.kind === "proposed") return [id, { way: "official", proposed: recordOf(match) }];
      return [id, uploaded(files) ?? { way: "official", ...(left ? { silent: left.register } : {}) }];
    }),
  );

/** Where an answer has several records, the number of the one that was picked, and not that of the answer. */
const keyOf = (ref: Ref | undefined): string | undefined => /\[([^\]]+)\]$/u.exec(ref ?? "")?.[1];

/** Papers handed in, in the order in which they came; undefined where there are none. */
export const uploaded = (files: readonly UploadedFile[]): RequirementMet | undefined => {
  const [first] = files;
  return first && { way: "upload", evidenceType: first.evidenceType, files: files.map(({ id }) => id) };
};

const recordOf = ({ seal, record }: Pick<Extract<Match, { kind: "met" }>, "seal" | "record">) => {
  const { register, recordId } = seal.provenance;
  return { register, recordId: keyOf(record?.ref) ?? recordId };
};

const heldBy = (
  { seal, record, standing }: Extract<Match, { kind: "met" }>,
  { situation }: Form,
  catalogue: Catalogue,
): RequirementMet => {
  if (!isFromResult(seal, catalogue)) return { way: "register", ...recordOf({ seal, record }) };
  const number = graphOf(situation.knowledge).seal(record?.ref ?? seal.ref, "number")?.value ?? null;
  return {
    way: "result",
    resultId: seal.provenance.recordId,
    number: textOf(number),
    standing: standing ?? "unconfirmed",
  };
};
