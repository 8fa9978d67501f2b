import type { Json } from "@motlan/kernel";
import type { Example, FormEnv, FormState, Procedure, SubjectOption } from "@motlan/procedure";

/** A form as it stands, spread over those picked. */
export interface Form {
  readonly procedure: Procedure;
  readonly state: FormState;
  readonly env: FormEnv;
}

/** The subjects of whom the filer chooses, where the choice is shown. */
export const choicesIn = ({ procedure, state, env }: Form): readonly string[] =>
  procedure.pages.flatMap(({ id, sections }) =>
    sections.flatMap(({ id: section, subject }) =>
      subject !== undefined && env.sectionShows(id, section) && (state.subjects[subject]?.options.length ?? 0) > 0
        ? [subject]
        : [],
    ),
  );

/** Those of the choices that are not made, as the script makes them. */
export const choicesMade = (form: Form, { choices }: Pick<Example, "choices">): Readonly<Record<string, Json>> => {
  const { procedure, state } = form;
  const waiting = choicesIn(form).filter(
    (name) => state.subjects[name]?.chosen === null && (state.answers[name] ?? null) === null,
  );
  return Object.fromEntries(
    waiting.map((name) => {
      const meant = meantAmong(state.subjects[name]?.options ?? [], choices[name] ?? []);
      const values = (meant.length > 0 ? meant : (state.subjects[name]?.options ?? [])).map(({ value }) => value);
      return [name, procedure.subjects[name]?.several ? values : (values[0] ?? null)];
    }),
  );
};

/** The options in the order in which the script names them. */
const meantAmong = (options: readonly SubjectOption[], choice: readonly string[]): readonly SubjectOption[] =>
  choice.flatMap((one) => options.filter((option) => isMeant(option, one)));

/** Whether an option is what a choice of an example names: its value, or the beginning of its ref or name. */
export const isMeant = ({ value, label }: SubjectOption, one: string): boolean =>
  value === one || value.startsWith(`${one}[`) || label.vi.startsWith(one);

/** Whether a register did not offer somebody whom the filer means: then what is counted is without her, or of another. */
export const missesSomebody = ({ procedure, state }: Form, { choices }: Pick<Example, "choices">): boolean =>
  Object.entries(choices).some(([name, choice]) => {
    const { options = [], ref = null, status } = state.subjects[name] ?? {};
    if (procedure.subjects[name]?.several) return choice.some((one) => !options.some((it) => isMeant(it, one)));
    const meant = choice.filter((one) => !ways.includes(one));
    if (meant.length === 0 || status !== "found" || ref === null) return false;
    const label = options.find(({ value }) => value === ref)?.label ?? { vi: "", en: "" };
    return !meant.some((one) => isMeant({ value: ref, label }, one));
  });

const ways: readonly string[] = ["typed", "undetermined", "absent"];
