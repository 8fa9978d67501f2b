import { type Fee, type Field, type FormState, formEnv, type Procedure, type Subject } from "@motlan/procedure";
import type { Rule, Type } from "@motlan/rules";
import { compileRule } from "@motlan/rules/compile";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { reference } from "../../gallery/src/birth-definition.ts";
import { emptyState, fieldOf, procedureOf } from "../../gallery/src/procedure-of.ts";
import { Reasons } from "./reasons.tsx";
import { Why } from "./why.tsx";

const types: Readonly<Record<string, Type>> = {
  relation: { kind: "text" },
  wanted: { kind: "boolean" },
  copies: { kind: "number" },
  "child.birthDate": { kind: "date" },
  "head.personalId": { kind: "text" },
  head: { kind: "subject", entity: "person" },
};

const rule = (source: string): Rule => {
  const compiled = compileRule(source, { type: (path) => types[path.join(".")], names: () => Object.keys(types) });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const text = (vi: string, en = vi) => ({ vi, en });

const computed = (source: string): Field =>
  fieldOf({ path: "computed", type: "text", title: text("Loại đăng ký"), computed: rule(source) });

const fields: readonly Field[] = [
  fieldOf({ path: "relation", type: "one-of", params: { list: "relation" }, title: text("Tôi là") }),
  fieldOf({ path: "wanted", type: "yes-no", title: text("Tôi cần bản sao") }),
  fieldOf({ path: "copies", type: "integer", title: text("Số bản sao"), when: rule("wanted") }),
  fieldOf({ path: "child.birthDate", subject: "child", type: "partial-date", title: text("Ngày, tháng, năm sinh") }),
  fieldOf({ path: "head.personalId", subject: "head", type: "personal-id", title: text("Số định danh") }),
];

const subjects: Readonly<Record<string, Subject>> = {
  child: { entity: "person", title: text("Trẻ được khai sinh"), from: [], isNew: true, else: [] },
  head: {
    entity: "person",
    title: text("Chủ hộ"),
    from: [],
    isNew: false,
    else: [{ status: "undetermined", title: text("Chưa xác định được chủ hộ") }],
  },
};

const section = { id: "all", fields: fields.map(({ path }) => path) };
const definition: Procedure = procedureOf({
  fields,
  subjects,
  pages: [{ id: "all", title: text(""), sections: [section] }],
});

const found = { status: "found", ref: null, options: [], chosen: null } as const;

const asked = (of: Field | Fee, change: Partial<FormState> = {}) => {
  const state = { ...emptyState, subjects: { child: found, head: { ...found, ref: "person:2" } }, ...change };
  return { of, definition, reference, state, env: formEnv(definition, state, "2026-11-28") };
};

/** What a reader gets to see. */
const told = (of: Field | Fee, change?: Partial<FormState>): string =>
  renderToStaticMarkup(<Reasons {...asked(of, change)} />)
    .replaceAll(/<\/(?:p|li)>/gu, "\n")
    .replaceAll(/<[^>]+>/gu, "")
    .trim();

const late = 'if child.birthDate + duration("P60D") >= today() then "on-time" else "late"';

test("a value was worked out from a date, whose it is, and from today", () => {
  expect(told(computed(late), { answers: { "child.birthDate": "2026-11-19" } })).toBe(
    "Tính từ:\nTrẻ được khai sinh – Ngày, tháng, năm sinh: 19/11/2026\nHôm nay (28/11/2026)",
  );
});

test("what the law says of it comes first", () => {
  const because = text("Đúng hạn là trong 60 ngày kể từ ngày sinh.");
  expect(told({ ...computed(late), because }, { answers: { "child.birthDate": "2026-11-19" } })).toMatch(
    /^Đúng hạn là trong 60 ngày kể từ ngày sinh\.\nTính từ:\n/u,
  );
});

test("where something is missing it is named, and no value of the rest is told", () => {
  expect(told(computed(late))).toBe("Chưa tính được, còn thiếu:\nTrẻ được khai sinh – Ngày, tháng, năm sinh");
});

test("where only the year is known, the day is what is missing", () => {
  expect(told(computed(late), { answers: { "child.birthDate": "2026" } })).toBe(
    "Chưa tính được, cần đủ ngày, tháng, năm:\nTrẻ được khai sinh – Ngày, tháng, năm sinh",
  );
});

test("a fee hangs on what was asked for, in the words of the form", () => {
  const fee: Fee = {
    id: "copies",
    kind: "copy",
    title: text("Phí bản sao"),
    amount: rule("8000 * copies"),
    when: rule("wanted"),
  };
  expect(told(fee, { answers: { wanted: true, copies: 2 } })).toBe("Tính từ:\nTôi cần bản sao: Có\nSố bản sao: 2");
});

test("a code is told by its title, and an answer that is not asked as not asked", () => {
  const both = computed('relation = "mother" and copies = null');
  expect(told(both, { answers: { relation: "mother", wanted: false } })).toBe(
    "Tính từ:\nTôi là: Mẹ\nSố bản sao: không phải khai",
  );
});

test("somebody else's personal number is masked here as well", () => {
  const answers = { "head.personalId": "001196000017" };
  const markup = told(computed('head.personalId != ""'), { answers });
  expect(markup).toContain("Chủ hộ – Số định danh: ");
  expect(markup).not.toContain("001196000017");
});

test("how a subject stands is told in the words of the choice", () => {
  const subjectRule = computed('if status(head) = "undetermined" then "a" else "b"');
  expect(told(subjectRule, { subjects: { head: { ...found, status: "undetermined" } } })).toBe(
    "Tính từ:\nChủ hộ: Chưa xác định được chủ hộ",
  );
  expect(told(subjectRule)).toBe("Tính từ:\nChủ hộ: có trong cơ sở dữ liệu");
});

test("the question is closed until it is asked, and says of what it is", () => {
  const markup = renderToStaticMarkup(<Why {...asked(computed(late))}>Tự tính</Why>);
  expect(markup).toContain('aria-expanded="false"');
  expect(markup).toContain("Vì sao?");
  expect(markup).toContain("Loại đăng ký");
  expect(markup).not.toContain("today()");
});
