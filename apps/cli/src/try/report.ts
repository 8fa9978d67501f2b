import { fieldType } from "@motlan/fields";
import type { Instant, Json, Language, Localized } from "@motlan/kernel";
import { holderOf } from "@motlan/prefill";
import {
  asWritten,
  type Catalogue,
  type Field,
  type Procedure,
  type RequirementView,
  visibleFields,
} from "@motlan/procedure";
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
  /** The moment at which it is tried: days and hours count from there. */
  readonly at: Instant;
  readonly fields: readonly TriedField[];
  readonly papers: readonly TriedPaper[];
  readonly fees: readonly { readonly title: Localized; readonly amount: number | null; readonly why: string }[];
  readonly due: string | null;
  readonly deadline: string;
  readonly authority: string | null;
  /** Where there is none. */
  readonly whyNoAuthority: Localized | null;
  readonly stops: readonly Localized[];
}

export const reportOf = (form: TriedForm, catalogue: Catalogue): TriedReport => {
  const { procedure, check, env, at } = form;
  const visible = new Set(visibleFields(procedure, env));
  return {
    at,
    fields: procedure.pages.flatMap(({ id: page, sections }) =>
      sections.flatMap(({ fields }) =>
        fields.flatMap((path) => {
          const field = procedure.fields[path];
          return field && visible.has(path) ? [fieldOf(form, catalogue, { field, page })] : [];
        }),
      ),
    ),
    papers: check.state.requirements.map((view) => paperOf(form, catalogue, view)),
    fees: check.fee.map(({ id, title, amount }) => {
      const rule = procedure.fee.find((it) => it.id === id)?.amount;
      return { title, amount, why: rule ? written(rule) : "" };
    }),
    due: check.due,
    deadline: written(procedure.deadline.due),
    authority: check.authority,
    whyNoAuthority: check.authority === null ? whyNoAuthority(form) : null,
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
    return { ...common, how: "worked-out", value: words(view.value), why: workedOut(field.computed, view.value) };
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

const workedOut = (of: Rule | undefined, value: Json): Localized => {
  const text = `= ${of ? written(of) : ""}`;
  return value === null
    ? { vi: `chưa đủ dữ kiện để tính ${text}`, en: "not enough is known yet to work it out" }
    : { vi: text, en: text };
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
  disputed: { vi: "bị báo là chưa đúng", en: "is called wrong" },
  "to-confirm": { vi: "mới số hóa, cán bộ xác nhận", en: "is only digitised: the official confirms it" },
};

const paperOf = ({ procedure }: TriedForm, catalogue: Catalogue, view: RequirementView): TriedPaper => {
  const { id, title, state, held, because: asked, register } = view;
  const common = { id, title, state };
  if (held) return { ...common, why: named(held.source, { vi: "có sẵn", en: "holds it" }) };
  if (asked !== undefined) return { ...common, why: register ? named(register, paperWhy[asked]) : paperWhy[asked] };
  const holder = catalogue.registers[holderOfPaper(procedure, catalogue, id) ?? ""]?.short;
  if (state !== "pending" || holder === undefined)
    return { ...common, why: state === "pending" ? because.awaited : because.nobody };
  return { ...common, why: { vi: `${holder.vi}: ${because.awaited.vi}`, en: `${holder.en}: ${because.awaited.en}` } };
};

/** The register that keeps it, or that says what it would prove. */
const holderOfPaper = (procedure: Procedure, catalogue: Catalogue, id: string): string | undefined => {
  const { anyOf = [], metBy } = procedure.requires.find((it) => it.id === id) ?? {};
  const keeper = anyOf.find(({ heldBy }) => heldBy !== undefined)?.heldBy;
  return keeper ?? (metBy === undefined ? undefined : holderOf(metBy, procedure, catalogue));
};

/** The questions that lead to it and have no answer; or that where they lead there is none. */
const whyNoAuthority = ({ procedure, env }: TriedForm): Localized => {
  const { authority, of } = procedure.handledBy;
  const paths = [...new Set([...authority.reads, ...of.reads])];
  const open = paths.flatMap((path) => {
    const field = procedure.fields[path];
    const view = env.view(path);
    return field && (view.kind === "pending" || ("value" in view && view.value === null)) ? [field] : [];
  });
  const titles = (language: Language): string =>
    open.map(({ title, path }) => `${title[language]} [${path}]`).join(", ");
  return open.length === 0
    ? { vi: `không có cơ quan nào theo: ${written(of)}`, en: "the rule leads to no authority" }
    : { vi: `chờ trả lời: ${titles("vi")}`, en: `hangs on: ${titles("en")}` };
};
