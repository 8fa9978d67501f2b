import type { RequirementMet } from "@motlan/dossier";
import { textOf } from "@motlan/kernel";
import { graphOf, type Ref } from "@motlan/prefill";
import type { Catalogue, FormState } from "@motlan/procedure";
import type { Match } from "@motlan/results";
import { isFromResult } from "@motlan/results";
import type { Context } from "./context.ts";
import type { Form } from "./draft.ts";
import { matchIn } from "./requirement-views.ts";

/** Which way each requirement was met: a result, a register, papers, or left to the official. */
export const requirementsMet = (
  ctx: Pick<Context, "catalogue">,
  draft: Form,
  state: FormState,
): Record<string, RequirementMet> =>
  Object.fromEntries(
    state.requirements.map(({ id, files, anyOf }): [string, RequirementMet] => {
      const requirement = draft.procedure.requires.find((it) => it.id === id);
      const match = requirement && matchIn(requirement, draft);
      if (match?.kind === "met") return [id, heldBy(match, draft, ctx.catalogue)];
      if (files.length === 0) return [id, { way: "official" }];
      return [id, { way: "upload", evidenceType: anyOf[0]?.id ?? id, files: files.map((file) => file.id) }];
    }),
  );

/** Where an answer has several records, the number of the one that was picked, and not that of the answer. */
const keyOf = (ref: Ref | undefined): string | undefined => /\[([^\]]+)\]$/u.exec(ref ?? "")?.[1];

const heldBy = (
  { seal, record, standing }: Extract<Match, { kind: "met" }>,
  { situation }: Form,
  catalogue: Catalogue,
): RequirementMet => {
  const { register, recordId } = seal.provenance;
  if (!isFromResult(seal, catalogue)) return { way: "register", register, recordId: keyOf(record?.ref) ?? recordId };
  const number = graphOf(situation.knowledge).seal(record?.ref ?? seal.ref, "number")?.value ?? null;
  return { way: "result", resultId: recordId, number: textOf(number), standing: standing ?? "unconfirmed" };
};
