import { provinceOf } from "@motlan/fields";
import {
  type AskedBecause,
  type Catalogue,
  type Requirement,
  type RequirementView,
  ruleValue,
} from "@motlan/procedure";
import { type Match, matchEvidence } from "@motlan/results";
import type { Env } from "@motlan/rules";
import type { Form } from "./draft.ts";
import { placeOf } from "./handled-by.ts";
import { heldEvidence } from "./held-evidence.ts";
import type { FileRecord } from "./store.ts";

interface Viewing {
  readonly draft: Form;
  readonly catalogue: Catalogue;
  readonly files: readonly FileRecord[];
  /** What rules see of the form: an answer that is hidden again asks for no paper. */
  readonly env: Env;
}

/** The papers of the dossier: which are needless and why, which are asked for and why. */
export const requirementViews = (viewing: Viewing): readonly RequirementView[] =>
  viewing.draft.procedure.requires.flatMap((requirement) => {
    const applies = requirement.when ? ruleValue(requirement.when, viewing.env) : true;
    return applies === true ? [viewOf(requirement, viewing)] : [];
  });

/** What meets a requirement of the draft, as far as it is known. */
export const matchIn = (requirement: Requirement, { situation, resolution }: Form): Match =>
  matchEvidence(requirement, situation, resolution);

const viewOf = (requirement: Requirement, viewing: Viewing): RequirementView => {
  const { id, title, anyOf, unmet } = requirement;
  const { draft, catalogue, files } = viewing;
  const own = files.filter((file) => file.requirement === id);
  const view = { id, title, anyOf, files: own.map(({ id: fileId, name, bytes }) => ({ id: fileId, name, bytes })) };
  if (draft.open?.includes(id)) return { ...view, state: own.length > 0 ? "uploaded" : "upload" };
  const match = matchIn(requirement, draft);
  if (match.kind === "met") return { ...view, state: "needless", held: heldEvidence(match, draft, catalogue) };
  if (match.kind === "pending") return { ...view, state: "pending" };
  const told = { ...view, ...why(match.because, requirement, viewing) };
  // What a register has digitised spares her the paper all the same: the office confirms it.
  if (unmet === "official" || match.because === "to-confirm") return { ...told, state: "official" };
  return { ...told, state: own.length > 0 ? "uploaded" : "upload" };
};

type Why = Pick<RequirementView, "because" | "register" | "province">;

/** Why the register that would hold it does not spare the filer the paper. */
const why = (because: AskedBecause | null, { anyOf }: Requirement, { draft, catalogue }: Viewing): Why => {
  if (because === null) return {};
  const register = anyOf.map(({ heldBy }) => catalogue.registers[heldBy ?? ""]).find((it) => it !== undefined);
  const told = register ? { register: register.short } : {};
  if (because !== "none" || !register) return { because, ...told };
  const province = placeOf(draft.procedure, draft.resolution.env)?.province;
  const connected = Object.values(register.services).every(
    ({ provinces }) => province === undefined || (provinces?.includes(province) ?? true),
  );
  if (connected) return { because, ...told };
  const name = provinceOf(catalogue.units, province)?.name ?? "";
  return { because: "not-connected", province: name, ...told };
};
