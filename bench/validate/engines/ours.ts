import type { Json } from "../../../packages/kernel/src/index.ts";
import { type FormState, formValidator } from "../../../packages/procedure/src/index.ts";
import type { Engine } from "../engine.ts";
import type { Values } from "../neutral-form.ts";
import { ourProcedure } from "./our-procedure.ts";

const nothing = {};
const nobody: readonly never[] = [];
const counts = { filled: 0, shown: 0, papersSpared: 0 };

/** A dossier of which no register has said anything. */
const unsaid = (answers: FormState["answers"]): FormState => ({
  answers,
  sealed: nothing,
  suggested: nothing,
  subjects: nothing,
  pending: nobody,
  missed: nothing,
  registers: nobody,
  requirements: nobody,
  counts,
});

const isAnswers = (values: Values): values is Readonly<Record<string, Json>> => typeof values === "object";

/** What the server does with the answers of a dossier that is sent. */
const ours: Engine = {
  name: "packages/procedure",
  generatesCode: false,
  compile: (form) => {
    const { procedure, catalogue } = ourProcedure(form);
    const validate = formValidator(procedure, catalogue);
    return (values) => {
      const answers = isAnswers(values) ? values : {};
      const { issues, failed } = validate({ state: unsaid(answers), today: "2026-11-28" });
      const found: string[] = [];
      for (const { path } of issues) found.push(path);
      for (const { id } of failed) found.push(id);
      return found;
    };
  },
};

// As the default too: so a benchmark elsewhere that has the same neutral form takes it as it is.
export default ours;
