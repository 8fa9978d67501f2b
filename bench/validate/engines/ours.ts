import type { Json } from "../../../packages/kernel/src/index.ts";
import { type FormState, formValidator } from "../../../packages/procedure/src/index.ts";
import type { Engine } from "../engine.ts";
import type { Values } from "../neutral-form.ts";
import { ourProcedure } from "./our-procedure.ts";

/** A dossier of which no register has said anything; made once, for what is measured is how its answers are checked. */
const unsaid: Omit<FormState, "answers"> = {
  sealed: {},
  suggested: {},
  subjects: {},
  pending: [],
  missed: {},
  registers: [],
  requirements: [],
  counts: { filled: 0, shown: 0, papersSpared: 0 },
};

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
      const { issues, failed } = validate({ state: { ...unsaid, answers }, today: "2026-11-28" });
      const found: string[] = [];
      for (const { path } of issues) found.push(path);
      for (const { id } of failed) found.push(id);
      return found;
    };
  },
};

// As the default too: so a benchmark elsewhere that has the same neutral form takes it as it is.
export default ours;
