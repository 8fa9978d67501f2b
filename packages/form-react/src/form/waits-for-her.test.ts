import type { Json } from "@motlan/kernel";
import { type FormState, formEnv, type SubjectView } from "@motlan/procedure";
import { expect, test } from "vitest";
import { definition } from "../../gallery/src/birth-definition.ts";
import { stateIn } from "../../gallery/src/pretend-server.ts";
import { fieldWaitsForHer, waitsForHer } from "./waits-for-her.ts";

const pending: SubjectView = { status: "pending", ref: null, options: [], chosen: null };
const options = [
  { value: "filer.dwellings[0]", label: { vi: "Nhà một", en: "The first" } },
  { value: "filer.dwellings[1]", label: { vi: "Nhà hai", en: "The second" } },
];

const stateOf = (answers: Record<string, Json>, subjects: FormState["subjects"]): FormState => {
  const state = stateIn({ answers, arrived: false, files: [], healthDown: false });
  return { ...state, subjects: { ...state.subjects, ...subjects } };
};

const hers = (name: string, state: FormState, procedure = definition): boolean =>
  waitsForHer({ definition: procedure, env: formEnv(procedure, state, "2026-11-22") }, name);

test("who the mother is hangs on the filer until she has said how she is related to the child", () => {
  expect(hers("mother", stateOf({}, { mother: pending }))).toBe(true);
});

test("once she has said it, it hangs on a register", () => {
  expect(hers("mother", stateOf({ relation: "father" }, { mother: pending }))).toBe(false);
});

test("a subject that is known hangs on nobody", () => {
  expect(hers("filer", stateOf({}, {}))).toBe(false);
});

test("what hangs on a record that she has yet to choose hangs on her", () => {
  const father = { ...pending, options };
  const { mother, child } = definition.subjects;
  const [lead] = mother?.from === "session" ? [] : (mother?.from ?? []);
  if (child === undefined || lead === undefined) throw new Error("no such subject");
  const led = { ...child, from: [{ ...lead, reads: ["father.births"] }] };
  const procedure = { ...definition, subjects: { ...definition.subjects, child: led } };
  const subjects = { father, child: pending };
  expect(hers("child", stateOf({ relation: "other" }, subjects), procedure)).toBe(true);
  expect(hers("child", stateOf({ relation: "other", father: options[0]?.value ?? "" }, subjects), procedure)).toBe(
    false,
  );
});

test("a field waits for her with its subject, and for its register once she has answered", () => {
  const field = definition.fields["mother.fullName"];
  if (field === undefined) throw new Error("no such field");
  const waits = (answers: Record<string, Json>): boolean => {
    const state = { ...stateOf(answers, { mother: pending }), pending: [field.path] };
    return fieldWaitsForHer({ definition, env: formEnv(definition, state, "2026-11-22") }, field);
  };
  expect(waits({})).toBe(true);
  expect(waits({ relation: "father" })).toBe(false);
});

test("what is worked out from such a field waits for her as long as that does", () => {
  const { subject: _, ...name } = definition.fields["mother.fullName"] ?? {};
  const [lead] = definition.subjects["mother"]?.from === "session" ? [] : (definition.subjects["mother"]?.from ?? []);
  if (!("path" in name) || lead === undefined) throw new Error("no such field");
  const field = { ...name, path: "initials", computed: { ...lead, reads: ["mother.fullName"] } };
  const waits = (answers: Record<string, Json>): boolean => {
    const state = { ...stateOf(answers, { mother: pending }), pending: ["mother.fullName"] };
    return fieldWaitsForHer({ definition, env: formEnv(definition, state, "2026-11-22") }, field);
  };
  expect(waits({})).toBe(true);
  expect(waits({ relation: "father" })).toBe(false);
});
