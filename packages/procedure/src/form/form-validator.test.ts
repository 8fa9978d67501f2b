import { examplesOf } from "@motlan/fields/examples";
import type { Json } from "@motlan/kernel";
import type { SubjectStatus } from "@motlan/rules";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileProcedure } from "../compile/procedure.ts";
import { changed, compiledSmallCatalogue, smallProcedure } from "../compile/small-catalogue.fixture.ts";
import { catalogue, compiledProcedures } from "../edits/outcome-of.fixture.ts";
import type { FormState, SealView, SubjectView } from "../form-state.ts";
import type { Field, Procedure } from "../procedure.ts";
import { formEnv } from "./form-env.ts";
import { formValidator } from "./form-validator.ts";
import { failedChecks, validateAnswers } from "./validate-answers.ts";

const today = "2026-11-28";
const both = { vi: "", en: "" };

const odd = fc.constantFrom<Json>(
  null,
  "",
  "x",
  "1",
  "2026-02-30",
  "1/13/2027",
  " a  b ",
  -1,
  1.5,
  true,
  false,
  [],
  {},
  "Nguyễn\u0301",
  [{ kind: "x", built: "1/13/2027" }, {}],
  [{ floors: "x", built: "2026-11-01" }, "x"],
);

/** What people answer, and what they do not. */
const answerOf = ({ type }: Field): fc.Arbitrary<Json> => {
  const { examples, bad } = examplesOf(type);
  const usual = fc.constantFrom<Json>(
    ...examples.map(({ value }) => value),
    "f",
    "m",
    "1",
    "2",
    "mother",
    "late",
    3,
    0,
    "HN0123",
    "2026-11-28",
    "2026-11-05",
  );
  return fc.oneof(
    { weight: 6, arbitrary: usual },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: fc.constantFrom<Json>(...bad.map(({ input }) => input), null) },
  );
};

const subjectOf = fc.record({
  status: fc.constantFrom<SubjectStatus>("pending", "found", "named", "typed", "absent", "unavailable", "undetermined"),
  ref: fc.constantFrom(null, "filer.spouse"),
  options: fc.constantFrom<SubjectView["options"]>(
    [],
    [{ value: "typed", label: both }],
    [
      { value: "a", label: both },
      { value: "absent", label: both },
    ],
  ),
  chosen: fc.constantFrom(null, "a", "typed"),
});

const sealOf = (field: Field): fc.Arbitrary<SealView> =>
  fc.record({
    value: answerOf(field),
    register: fc.constant("population"),
    source: fc.constant(both),
    asOf: fc.constant("2026-01-01T00:00:00+07:00"),
    trust: fc.constantFrom("sealed", "contestable", "suggestion"),
  });

/** Some of them, each by its name. */
const someOf = <T>(names: readonly string[], of: (name: string) => fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc
    .tuple(fc.record(Object.fromEntries(names.map((name) => [name, of(name)]))), fc.subarray([...names]))
    .map(([all, kept]) => Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name))));

const elsewhere = () => "elsewhere";

const none = { suggested: {}, missed: {}, registers: [], requirements: [] };

const stateOf = ({ fields, subjects }: Procedure): fc.Arbitrary<FormState> => {
  const [paths, names] = [Object.keys(fields), Object.keys(subjects)];
  const field = (path: string): Field => {
    const found = fields[path];
    if (found === undefined) throw new Error(`no field ${path}`);
    return found;
  };
  return fc
    .record({
      answered: someOf(paths, (path) => answerOf(field(path))),
      chosen: someOf(names, () => fc.constantFrom<Json>("a", "typed", "absent")),
      sealed: fc.oneof(
        fc.constant({}),
        someOf(paths, (path) => sealOf(field(path))),
      ),
      subjects: someOf<SubjectView>(names, () => subjectOf),
      pending: fc.oneof(fc.constant([]), fc.subarray(paths, { maxLength: 5 })),
      open: fc.oneof(fc.constant(null), fc.subarray(paths)),
    })
    .map(({ answered, chosen, open, ...state }) => ({
      ...none,
      ...state,
      answers: { ...answered, ...chosen },
      counts: { filled: 0, shown: 0, papersSpared: 0 },
      ...(open === null ? {} : { open }),
    }));
};

/** What the real ones lack: a rule of a field that an earlier field reads and that may be hidden, and of one on no page. */
const small = [
  [
    "ask:\n",
    `ask:
  more: { type: integer, when: copies > 2, rules: [{ holds: value < 3, message: { vi: Ít, en: Few } }], title: { vi: Thêm, en: More } }
  rooms:
    type: rows
    optional: true
    title: { vi: Phòng, en: Rooms }
    columns:
      kind: { type: text, title: { vi: Loại, en: Kind } }
      floors: { type: integer, min: 1, optional: true, title: { vi: Số tầng, en: Floors } }
      built: { type: date, optional: true, title: { vi: Ngày xong, en: Completed } }
  tall: { type: yes-no, title: { vi: Cao, en: Tall }, computed: sum(rooms.floors) > 2 }
  old: { type: yes-no, title: { vi: Cũ, en: Old }, computed: some r in rooms satisfies r.built < today() }
  why: { type: text, when: more > 1, optional: true, title: { vi: Sao, en: Why } }
  code: { type: text, rules: [{ holds: 'matches(value, "^[A-Z]{2}[0-9]{4}$")', message: { vi: Sai, en: Wrong } }], title: { vi: Mã, en: Code } }
  least: { type: integer, min: 0, max: 2, optional: true, when: 'code = "HN0123"', title: { vi: Ít, en: Least } }
  half:
    type: number
    decimals: 1
    title: { vi: Nửa, en: Half }
    computed: 0.5 * ((if copies = null then 0 else copies) + (if least = null then 0 else least))
  begun: { type: date, title: { vi: Từ, en: From } }
  ended: { type: partial-date, optional: true, when: late = true, title: { vi: Đến, en: Until } }
`,
  ],
  ["[place, copies, late]", "[why, old, place, copies, late, more, rooms, tall, code, least, half, begun, ended]"],
  [
    "checks:\n",
    `checks:
  - { check: order, when: ended < begun, message: { vi: Ngược, en: Reversed } }
`,
  ],
  ["copies > 9", "copies > 1 and child.personalId != null"],
  ["fields: [child.*identity, place]", "fields: [child.*identity, place, child.personalId]"],
].reduce((text, [from = "", to = ""]) => changed(text, from, to), smallProcedure);

const smallOnes = () => {
  const of = compiledSmallCatalogue();
  const compiled = compileProcedure({ file: "small.yaml", text: small }, of);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return [{ procedure: compiled.value, catalogue: of }];
};

test.each([...smallOnes(), ...compiledProcedures.map((procedure) => ({ procedure, catalogue }))])(
  "in a form of $procedure.id the same is found as field by field, whatever was answered, sealed or is awaited",
  ({ procedure, catalogue: reference }) => {
    const validate = formValidator(procedure, reference);
    fc.assert(
      fc.property(stateOf(procedure), fc.boolean(), (state, isSent) => {
        const form = formEnv(procedure, state, today);

        const asked = new Set(procedure.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields)));
        const env = isSent
          ? { ...form, read: (path: string) => (asked.has(path) ? form.read(path) : elsewhere()) }
          : form;
        expect(validate({ state, today, ...(isSent ? { elsewhere } : {}) })).toEqual({
          issues: validateAnswers(procedure, env, reference),
          failed: failedChecks(procedure, env),
        });
      }),
      { numRuns: 400 },
    );
  },
);
