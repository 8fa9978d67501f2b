import { provinceOf } from "@motlan/fields";
import {
  type AskedBecause,
  type Catalogue,
  isHandedIn,
  isPlanned,
  type Requirement,
  type RequirementView,
  ruleValue,
  stateIn,
} from "@motlan/procedure";
import { isResultStore, type Match, matchEvidence } from "@motlan/results";
import type { Env } from "@motlan/rules";
import { type Form } from "./form.ts";
import { placeOf } from "./handled-by.ts";
import { heldEvidence } from "./held-evidence.ts";
import { leftBy } from "./left-by.ts";
import { partyBehind } from "./party-views.ts";
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
    // What a part of the same bundle issues nobody is asked for.
    if (requirement.metByPart !== undefined) return [];
    // What proves a party's own word is hers to hand in.
    if (requirement.metBy && partyBehind(viewing.draft, requirement.metBy.split(".")[0] ?? "")) return [];
    const applies = requirement.when ? ruleValue(requirement.when, viewing.env) : true;
    return applies === true ? [viewOf(requirement, viewing)] : [];
  });

/** What meets a requirement of the draft, as far as it is known. */
export const matchIn = (requirement: Requirement, { situation, resolution }: Form): Match =>
  matchEvidence(requirement, situation, resolution);

const viewOf = (requirement: Requirement, viewing: Viewing): RequirementView => {
  const { id, title, anyOf, all, unmet } = requirement;
  const { draft, catalogue, files } = viewing;
  const own = files.filter((file) => file.requirement === id);
  const listed = own.map(({ id: fileId, name, bytes, evidenceType }) => ({ id: fileId, name, bytes, evidenceType }));
  const view = { id, title, anyOf, ...(all ? { all } : {}), files: listed };
  const handedIn = isHandedIn(requirement, own) ? "uploaded" : "upload";
  if (!draft.part && draft.open?.includes(id)) return { ...view, state: handedIn };
  const match = matchIn(requirement, draft);
  if (match.kind === "met") return { ...view, state: "needless", held: heldEvidence(match, draft, catalogue) };
  if (match.kind === "pending") return { ...view, state: "pending" };
  // What a register has digitised spares her the paper all the same: the office confirms it.
  const because = match.kind === "proposed" ? "to-confirm" : match.because;
  const silent = match.kind === "unmet" ? match.silent : undefined;
  const left = because === "unavailable" && silent ? leftBy(silent, { form: draft, catalogue }) : null;
  const told = {
    ...view,
    ...why({ because, silent: silent?.register }, requirement, viewing),
    ...(left ? { left } : {}),
  };
  if (left?.whenDown === "block") return { ...told, state: "pending" };
  if (unmet === "official" || match.kind === "proposed" || left) return { ...told, state: "official" };
  return { ...told, ...firstDone(because, requirement, catalogue), state: handedIn };
};

/**
 * The procedures that issue what is missing. While a register may have it none is named; and where it has another that
 * shows something else, only those whose results are of one case, and not of a person for good.
 */
const firstDone = (
  because: AskedBecause | null,
  { anyOf, metBy }: Requirement,
  { registers }: Catalogue,
): Pick<RequirementView, "first"> => {
  if (because === "unavailable") return {};
  const first = anyOf.flatMap(({ issuedBy, heldBy = "" }) => {
    const holder = metBy === undefined ? undefined : registers[heldBy];
    const isFinal = holder !== undefined && !Object.values(holder.services).some(isResultStore);
    return !issuedBy || (isFinal && because === "shows-otherwise")
      ? []
      : [{ ...issuedBy, found: holder !== undefined }];
  });
  return first.length === 0 ? {} : { first };
};

type Why = Pick<RequirementView, "because" | "register" | "province">;

interface Asked {
  readonly because: AskedBecause | null;
  readonly silent: string | undefined;
}

/** Why the register that would hold it, or would show what spares the paper, does not spare the filer it. */
const why = ({ because, silent }: Asked, { anyOf }: Requirement, { draft, catalogue }: Viewing): Why => {
  if (because === null) return {};
  const registers = [...anyOf.map(({ heldBy }) => heldBy), silent].map((id) => catalogue.registers[id ?? ""]);
  const register = registers.find((it) => it !== undefined);
  const told = register ? { register: register.short } : {};
  if (because !== "none" || !register) return { because, ...told };
  const province = placeOf(draft.procedure, draft.resolution.env)?.province;
  const connected = Object.values(register.services).every(
    (service) => province === undefined || isPlanned(service) || stateIn(service, province) !== "planned",
  );
  if (connected) return { because, ...told };
  const name = provinceOf(catalogue.units, province)?.name ?? "";
  return { because: "not-connected", province: name, ...told };
};
