import { exampleReference, fieldTypes } from "@motlan/fields";
import { examplesOf, type FieldExamples } from "@motlan/fields/examples";
import type { Json } from "@motlan/kernel";
import type { FormState } from "@motlan/procedure";
import { PageTitle } from "@motlan/ui";
import { DossierForm } from "../../src/index.ts";
import { emptyState, fieldOf, procedureOf } from "./procedure-of.ts";

export const states = ["empty", "filled", "sealed", "suggested", "pending", "missed", "error", "closed"] as const;

const names = Object.keys(fieldTypes);

/** The first that needs no leave to be incomplete. */
const shownExample = (examples: FieldExamples["examples"]) => examples.find(({ params }) => !params?.optionalParts);

const definition = procedureOf({
  fields: names.map((type) => {
    const { title, examples } = examplesOf(type);
    return fieldOf({ path: type, type, title, params: shownExample(examples)?.params ?? {} });
  }),
  pages: [{ id: "all", title: { vi: "", en: "" }, sections: [{ id: "all", fields: names }] }],
});

const byType = <T,>(value: (name: string) => T): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, value(name)]));

const good = (name: string): Json => shownExample(examplesOf(name).examples)?.value ?? null;
const bad = (name: string): Json =>
  examplesOf(name).bad.findLast(({ input, params }) => !params?.max && JSON.stringify(input).length < 60)?.input ??
  null;

const source = { vi: "CSDL dân cư", en: "Population database" };
const seal = (value: Json) => ({ value, register: "population", source, asOf: "2026-11-21", trust: "sealed" }) as const;

const stateOf = (state: string): FormState => {
  if (state === "filled") return { ...emptyState, answers: byType(good) };
  if (state === "error") return { ...emptyState, answers: byType(bad) };
  if (state === "sealed") return { ...emptyState, sealed: byType((name) => seal(good(name))) };
  if (state === "suggested") return { ...emptyState, suggested: byType(good) };
  if (state === "pending")
    return { ...emptyState, pending: names, registers: [{ id: "p", title: source, state: "asking" }] };
  if (state === "missed")
    return {
      ...emptyState,
      missed: byType(() => source),
      registers: [{ id: "p", title: source, state: "unavailable" }],
    };
  return state === "closed" ? { ...emptyState, answers: byType(good), open: [] } : emptyState;
};

const done = async (): Promise<void> => undefined;

/** Every field type in one state. In the state `error`, go on once to see the errors. */
export const StatesPage = ({ state }: { readonly state: string }) => (
  <>
    <PageTitle title={`Các ô: ${state}`} site="Motlan" />
    <DossierForm
      definition={definition}
      reference={exampleReference}
      state={stateOf(state)}
      page="all"
      onSave={done}
      onUpload={async () => null}
      onRemoveFile={done}
      onContinue={() => undefined}
      today="2026-11-22"
    />
  </>
);
