import type { Localized } from "@motlan/kernel";
import type { PlannedElement, Use, UseKind } from "@motlan/prefill";
import { printTree } from "@motlan/rules";

/** Why an element is asked, and the rule that reads it, where one does. */
export interface Reason {
  readonly why: Localized;
  readonly rule: string | null;
}

const words: Readonly<Record<UseKind, Localized>> = {
  field: { vi: "ô ở trang", en: "field on page" },
  result: { vi: "in trên", en: "printed on" },
  condition: { vi: "để biết có hỏi", en: "to know whether to ask for" },
  computed: { vi: "để tính", en: "to work out" },
  suggestion: { vi: "để gợi ý", en: "to propose" },
  candidates: { vi: "để biết ai, gì có thể là", en: "to know who or what may be" },
  check: { vi: "để kiểm tra", en: "to check" },
  fee: { vi: "để tính phí", en: "for the fee" },
  authority: { vi: "để biết cơ quan giải quyết", en: "to know the authority" },
  deadline: { vi: "để tính hạn trả", en: "for the deadline" },
  leads: { vi: "dẫn tới", en: "leads to" },
  proof: { vi: "thay cho giấy tờ", en: "in place of the paper" },
};

/** Each reason once, whatever the number of rules that go by it; of what is wanted no more, that it was. */
export const reasonsFor = ({
  uses,
  identifiesFor,
}: Pick<PlannedElement, "uses" | "identifiesFor">): readonly Reason[] => {
  const all = [...uses.map(reasonFor), ...identifiesFor.map(identifies)];
  return all.length === 0 ? [wantedBefore] : [...new Map(all.map((it) => [`${it.why.vi} ${it.rule}`, it])).values()];
};

const reasonFor = ({ kind, of, rule }: Use): Reason => {
  // Of a field its page is worth a word: its own name is the element's.
  const named = kind === "field" ? of.slice(0, 1) : of;
  const told = (language: "vi" | "en"): string =>
    [words[kind][language], ...named.map((it) => `“${it[language]}”`)].join(" ");
  return { why: { vi: told("vi"), en: told("en") }, rule: rule === undefined ? null : printTree(rule.tree) };
};

const identifies = (service: string): Reason => ({
  why: { vi: `để tra cứu tiếp ở ${service}`, en: `to ask on at ${service}` },
  rule: null,
});

/** An answer has changed since. */
const wantedBefore: Reason = {
  why: { vi: "lúc hỏi còn cần, nay không", en: "was wanted when it was asked, and is no more" },
  rule: null,
};
