import { graphOf, outlook, runNoting, wantedAlong } from "@motlan/prefill";
import type { Catalogue, FormState, LeftView, Procedure, RegisterService } from "@motlan/procedure";
import type { Rule } from "@motlan/rules";
import type { Form } from "./form.ts";

/**
 * What no field shows and rules have to know before the dossier is sent, whose service is silent and blocks: whether
 * she has a business already. By its path, or by the subject that would be it. Of what other services owe such rules
 * nothing is known, and they go on without.
 */
export const rulesAwaited = (form: Form, catalogue: Catalogue): NonNullable<FormState["rulesAwaited"]> => {
  const { procedure, open, part, resolution } = form;
  if (open !== null || part !== undefined) return {};
  const read = new Set(rulesBefore(procedure).flatMap((rule) => runNoting(rule, resolution).seen));
  return Object.fromEntries(
    [...read].flatMap((path): [string, LeftView][] => {
      const service = procedure.fields[path] === undefined ? silentBehind(path, form, catalogue) : undefined;
      return service?.whenDown === "block" ? [[path, leftTo(service, catalogue)]] : [];
    }),
  );
};

/** On which it hangs what is asked, whether it may be sent, to whom, with what, and what it costs. */
const rulesBefore = ({ fields, pages, checks, requires, fee, handledBy, deadline }: Procedure): readonly Rule[] =>
  [
    ...Object.values(fields).flatMap(({ when, computed }) => [when, computed]),
    ...pages.flatMap(({ sections }) => sections.map(({ when }) => when)),
    ...checks.map(({ when }) => when),
    ...requires.map(({ when }) => when),
    ...fee.flatMap(({ amount, when, unless, byChannel }) => [amount, when, unless, ...Object.values(byChannel ?? {})]),
    handledBy.authority,
    handledBy.of,
    deadline.due,
  ].filter((rule) => rule !== undefined);

/** The service that would have told what a path leads to, or whom its subject is, where that did not answer. */
const silentBehind = (path: string, form: Form, catalogue: Catalogue): RegisterService | undefined => {
  const { situation, resolution } = form;
  const [name = ""] = path.split(".");
  if (situation.procedure.subjects[name] === undefined) return undefined;
  const graph = graphOf(situation.knowledge);
  const looks = wantedAlong(path, situation, resolution).map((wanted) => outlook(wanted, graph, catalogue));
  const silent = looks.flatMap((look) => (look.kind === "unavailable" ? [look.service] : []));
  return resolution.subject(name).silent ?? silent[0];
};

const leftTo = ({ register }: RegisterService, { registers }: Catalogue): LeftView => ({
  register,
  title: registers[register]?.short ?? { vi: register, en: register },
  whenDown: "block",
});
