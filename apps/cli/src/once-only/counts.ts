import { sameJson } from "@motlan/kernel";
import { type RequirementView, visibleFields } from "@motlan/procedure";
import { choicesIn, type Form, missesSomebody } from "../filing/choices.ts";
import type { ExampleOf } from "../filing/examples-of.ts";
import type { Filled } from "../filing/filled.ts";

/** What one person has of one procedure, with the registers as they are. */
export interface Counts {
  /** Fields that must be filled by hand, and choices that must be made. */
  readonly typed: number;
  /** Fields that nobody fills and that may stay empty. */
  readonly optional: number;
  /** Fields in which something is proposed, to take or to change. */
  readonly suggested: number;
  /** By register, in the order of the form; under `computed` what is worked out of the rest. */
  readonly filled: Readonly<Record<string, number>>;
  /** Of those filled, the values that she may say are wrong. */
  readonly contestable: number;
  /** Papers to hand in, and those that need not be, by the way they are spared. */
  readonly papers: { readonly asked: number } & Readonly<Record<Way, number>>;
  /** Somebody whom she means was not offered. */
  readonly missesSomebody: boolean;
}

export type Way = "result" | "register" | "office";

export const computed = "computed";

/** What all whom a dossier asks have of it together: its filer, and its parties in their own sessions. */
export const countsOfAll = (form: Form & Pick<Filled, "parties">, example: Pick<ExampleOf, "choices">): Counts => {
  const hers = form.parties.flatMap((it) => (it.form ? [countsOf(it.form, example)] : []));
  const all = [countsOf(form, example), ...hers].reduce(added);
  return { ...all, missesSomebody: all.missesSomebody || form.parties.some((it) => it.form === null) };
};

const added = (one: Counts, other: Counts): Counts => ({
  typed: one.typed + other.typed,
  optional: one.optional + other.optional,
  suggested: one.suggested + other.suggested,
  filled: sums(one.filled, other.filled),
  contestable: one.contestable + other.contestable,
  papers: {
    asked: one.papers.asked + other.papers.asked,
    result: one.papers.result + other.papers.result,
    register: one.papers.register + other.papers.register,
    office: one.papers.office + other.papers.office,
  },
  missesSomebody: one.missesSomebody || other.missesSomebody,
});

const sums = (one: Counts["filled"], other: Counts["filled"]): Counts["filled"] =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((by) => [by, (one[by] ?? 0) + (other[by] ?? 0)]),
  );

const countsOf = (form: Form, example: Pick<ExampleOf, "choices">): Counts => {
  // What a party is only shown is no field of hers.
  const own = (path: string) => form.state.open?.includes(path) ?? true;
  const fields = visibleFields(form.procedure, form.env)
    .filter(own)
    .map((path) => howOf(path, form));
  const many = (how: How["how"]) => fields.filter((it) => it.how === how).length;
  const ways = form.state.requirements.map(wayOf);
  const papers = (way: Way | "asked") => ways.filter((it) => it === way).length;
  return {
    typed: many("typed") + choicesIn(form).length,
    optional: many("optional"),
    suggested: many("suggested"),
    filled: tally(fields.flatMap((it) => (it.how === "filled" ? [it.by] : []))),
    contestable: fields.filter((it) => it.how === "filled" && it.contestable).length,
    papers: {
      asked: papers("asked"),
      result: papers("result"),
      register: papers("register"),
      office: papers("office"),
    },
    missesSomebody: missesSomebody(form, example),
  };
};

type How =
  | { readonly how: "typed" | "optional" | "suggested" }
  | { readonly how: "filled"; readonly by: string; readonly contestable?: boolean };

const howOf = (path: string, { procedure, state, env }: Form): How => {
  const view = env.view(path);
  if (view.kind === "sealed")
    return { how: "filled", by: view.seal.register, contestable: view.seal.trust === "contestable" };
  if (view.kind === "computed") return { how: "filled", by: computed };
  if (view.kind !== "open") throw new Error(`${path} is ${view.kind} in a form that is filled`);
  const proposed = state.suggested[path];
  if (proposed !== undefined && sameJson(proposed, view.value)) return { how: "suggested" };
  return { how: procedure.fields[path]?.required ? "typed" : "optional" };
};

const wayOf = ({ id, state, held }: RequirementView): Way | "asked" => {
  switch (state) {
    case "needless":
      return held?.resultId === undefined ? "register" : "result";
    case "official":
      return "office";
    case "upload":
      return "asked";
    case "pending":
    case "uploaded":
      throw new Error(`the paper ${id} is ${state} in a form that is filled`);
  }
};

const tally = (names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((it) => it === name).length]));
