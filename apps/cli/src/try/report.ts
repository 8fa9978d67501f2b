import { fieldType } from "@motlan/fields";
import type { Json, Localized } from "@motlan/kernel";
import { holderOf } from "@motlan/prefill";
import { asWritten, type Catalogue, type Field, type RequirementView, visibleFields } from "@motlan/procedure";
import { printTree, type Rule } from "@motlan/rules";
import type { TriedForm } from "./tried-form.ts";

/** One question as it stands: whose word fills it, or that it is asked, and why. */
export interface TriedField {
  readonly path: string;
  readonly title: Localized;
  readonly page: string;
  readonly how: "filled" | "worked-out" | "proposed" | "answered" | "asked" | "awaited";
  /** The register that filled it. */
  readonly from: Localized | null;
  readonly asOf: string | null;
  readonly value: string;
  readonly why: Localized;
}

export interface TriedPaper {
  readonly id: string;
  readonly title: Localized;
  readonly state: RequirementView["state"];
  readonly why: Localized;
}

export interface TriedReport {
  readonly fields: readonly TriedField[];
  readonly papers: readonly TriedPaper[];
  readonly fees: readonly { readonly title: Localized; readonly amount: number | null; readonly why: string }[];
  readonly due: string | null;
  readonly deadline: string;
  readonly authority: string | null;
  readonly stops: readonly Localized[];
}

export const reportOf = (form: TriedForm, catalogue: Catalogue): TriedReport => {
  const { procedure, check, env } = form;
  const visible = new Set(visibleFields(procedure, env));
  return {
    fields: procedure.pages.flatMap(({ id: page, sections }) =>
      sections.flatMap(({ fields }) =>
        fields.flatMap((path) => {
          const field = procedure.fields[path];
          return field && visible.has(path) ? [fieldOf(form, catalogue, { field, page })] : [];
        }),
      ),
    ),
    papers: check.state.requirements.map(paperOf),
    fees: check.fee.map(({ id, title, amount }) => {
      const rule = procedure.fee.find((it) => it.id === id)?.amount;
      return { title, amount, why: rule ? written(rule) : "" };
    }),
    due: check.due,
    deadline: written(procedure.deadline.due),
    authority: check.authority,
    stops: check.objections.map(({ message }) => message),
  };
};

const written = ({ tree }: Rule): string => printTree(tree);

interface Standing {
  readonly field: Field;
  readonly page: string;
}

const fieldOf = (form: TriedForm, catalogue: Catalogue, { field, page }: Standing): TriedField => {
  const { env, state } = form;
  const view = env.view(field.path);
  const common = { path: field.path, title: field.title, page, from: null, asOf: null };
  const words = (value: Json): string =>
    value === null
      ? ""
      : fieldType(field.type).print(value, { language: "vi", params: field.params, reference: catalogue });
  if (view.kind === "sealed") {
    const { source: from, asOf } = view.seal;
    return { ...common, how: "filled", from, asOf, value: words(view.value), why: because.filled };
  }
  if (view.kind === "computed")
    return { ...common, how: "worked-out", value: words(view.value), why: rule(field.computed) };
  if (view.kind === "pending") return { ...common, how: "awaited", value: "", why: because.awaited };
  if (view.kind !== "hidden" && view.value !== null)
    return { ...common, how: "answered", value: words(view.value), why: because.answered };
  const proposed = state.suggested[field.path];
  if (proposed !== undefined) return { ...common, how: "proposed", value: words(proposed), why: because.proposed };
  return { ...common, how: "asked", value: "", why: whyAsked(form, catalogue, field) };
};

const because = {
  filled: { vi: "cơ sở dữ liệu trả lời", en: "a register vouches for it" },
  awaited: { vi: "chờ chọn, chờ trả lời câu khác", en: "hangs on a choice or an answer that is still to come" },
  answered: { vi: "người dân trả lời", en: "she answered" },
  proposed: { vi: "được gợi ý, chờ xác nhận", en: "proposed, for her to confirm" },
  held: { vi: "không có bản ghi", en: "has no record of it" },
  silent: { vi: "không trả lời", en: "did not answer" },
  nobody: { vi: "không cơ sở dữ liệu nào có", en: "no register holds it" },
} as const;

const rule = (of: Rule | undefined): Localized => {
  const text = of ? written(of) : "";
  return { vi: `= ${text}`, en: `= ${text}` };
};

/** The register that was silent, or has no record; or that none holds it. With the condition, where there is one. */
const whyAsked = ({ state, procedure }: TriedForm, catalogue: Catalogue, field: Field): Localized => {
  const missed = state.missed[field.path];
  if (missed) return named(missed, because.silent);
  const holder = holderOf(asWritten(field.path), procedure, catalogue);
  const register = holder === null || holder === undefined ? undefined : catalogue.registers[holder]?.short;
  const why = register ? named(register, because.held) : because.nobody;
  if (!field.when) return why;
  const when = written(field.when);
  return { vi: `${why.vi}; vì ${when}`, en: `${why.en}; because ${when}` };
};

const named = (who: Localized, what: Localized): Localized => ({
  vi: `${who.vi} ${what.vi}`,
  en: `${who.en} ${what.en}`,
});

const paperWhy: Readonly<Record<NonNullable<RequirementView["because"]>, Localized>> = {
  unavailable: because.silent,
  none: because.held,
  withdrawn: { vi: "đã thu hồi", en: "has withdrawn it" },
  "shows-otherwise": { vi: "ghi khác", en: "shows something else" },
  "not-connected": { vi: "chưa kết nối ở tỉnh này", en: "is not connected in this province" },
  "to-confirm": { vi: "mới số hóa, cán bộ xác nhận", en: "is only digitised: the official confirms it" },
};

const paperOf = ({ id, title, state, held, because: asked, register }: RequirementView): TriedPaper => {
  if (held) return { id, title, state, why: named(held.source, { vi: "có sẵn", en: "holds it" }) };
  if (asked === undefined) return { id, title, state, why: because.nobody };
  return { id, title, state, why: register ? named(register, paperWhy[asked]) : paperWhy[asked] };
};
