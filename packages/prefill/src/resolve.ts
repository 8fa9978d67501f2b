import { type Catalogue, type Field, type RegisterService, ruleValue, spotOf } from "@motlan/procedure";
import { type Env, type Pending, pending, type Rule, type Value } from "@motlan/rules";
import { disputeOf } from "./disputed.ts";
import { saidElsewhere } from "./elsewhere.ts";
import { type Graph, graphOf } from "./graph.ts";
import { isProposed } from "./is-proposed.ts";
import type { Ref, Seal } from "./knowledge.ts";
import { type Outlook, outlook, type Wanted } from "./outlook.ts";
import { servicesFor } from "./services.ts";
import type { Situation } from "./situation.ts";
import { nowhere, type SubjectState, subjectState, waiting } from "./subject-state.ts";

/** The subjects and values of a dossier, worked out from what was answered and what registers said. Pure and lazy. */
export interface Resolution {
  readonly env: Env;
  subject(name: string): SubjectState;
  /** The vouched value at `subject.element`, if its subject points at a record that has one. */
  seal(path: string): Seal | undefined;
  /** The value at a path as rules read it, but null while it is not known. */
  value(path: string): Value;
  /** What can still come for `subject.element` where there is no seal. */
  outlook(path: string): Outlook;
  evaluate(rule: Rule): Value | Pending;
}

export const resolve = (situation: Situation): Resolution => {
  const graph = graphOf(situation.knowledge);
  const states = new Map<string, SubjectState>();
  const subject = (name: string): SubjectState => {
    const known = states.get(name);
    if (known) return known;
    states.set(name, waiting);
    const state = subjectState(name, { situation, graph, env });
    states.set(name, state);
    return state;
  };
  const env: Env = {
    today: situation.today,
    status: (name) => subject(name).status,
    read: (path) => readPath(path, { situation, graph, subject, evaluate }),
  };
  const evaluate = (rule: Rule) => ruleValue(rule, env);
  return {
    env,
    subject,
    evaluate,
    seal: (path) => {
      const [name = "", element = ""] = path.split(".");
      const ref = situation.procedure.subjects[name] ? subject(name).ref : null;
      return ref === null ? undefined : graph.seal(ref, element);
    },
    value: (path) => {
      const value = env.read(path);
      return value === pending ? null : value;
    },
    outlook: (path) => {
      const [name = "", element = ""] = path.split(".");
      const entity = situation.procedure.subjects[name]?.entity;
      const { ref, status, silent } = entity === undefined ? nowhere : subject(name);
      if (status === "pending") return { kind: "asking" };
      if (ref === null || entity === undefined) return { kind: "not-held" };
      const look = outlook({ ref, entity, element }, graph, situation.catalogue);
      const isMissed = look.kind === "not-held" && silent !== undefined;
      return isMissed && isToldBy(silent, { entity, element }, situation.catalogue)
        ? { kind: "unavailable", service: silent }
        : look;
    },
  };
};

/** Whether the service that would have led to a record tells that of it too, or it is told by one that it leads to. */
const isToldBy = (service: RegisterService, of: Pick<Wanted, "entity" | "element">, catalogue: Catalogue): boolean =>
  servicesFor(catalogue, of.entity, of.element).length > 0 || tells(service.related, of);

const tells = (related: RegisterService["related"], of: Pick<Wanted, "entity" | "element">): boolean =>
  Object.values(related).some(
    (shape) => (shape.entity === of.entity && Object.hasOwn(shape.gives, of.element)) || tells(shape.related, of),
  );

interface Reading {
  readonly situation: Situation;
  readonly graph: Graph;
  readonly subject: (name: string) => SubjectState;
  readonly evaluate: (rule: Rule) => Value | Pending;
}

const readPath = (path: string, reading: Reading): Value | Pending => {
  const { procedure, answers } = reading.situation;
  const [name = "", ...rest] = path.split(".");
  if (procedure.subjects[name]) return readSubject(name, rest, reading);
  const field = procedure.fields[name];
  const asked = field === undefined || isAsked(field, reading);
  if (asked !== true) return asked === pending ? pending : null;
  if (field?.computed) return reading.evaluate(field.computed);
  // An answer that is required and not given yet is not known, which is not the same as null.
  return answers[name] ?? (field?.required ? pending : null);
};

/** Whether a question is asked at all. One that is not is null, as in the form, whatever was answered while it was. */
const isAsked = ({ path, when }: Field, { situation, evaluate }: Reading): Value | Pending =>
  [when, spotOf(situation.procedure, path)?.section.when].reduce<Value | Pending>(
    (asked, rule) => (asked === true && rule !== undefined ? evaluate(rule) : asked),
    true,
  );

const readSubject = (name: string, rest: readonly string[], reading: Reading): Value | Pending => {
  const { procedure, answers } = reading.situation;
  const { status, ref, picked } = reading.subject(name);
  const said = ref === null ? undefined : saidElsewhere(reading.situation, ref);
  if (said !== undefined) return rest.length === 0 ? ref : said === null ? pending : (said[rest.join(".")] ?? null);
  if (status === "pending") return pending;
  if (picked !== undefined && rest.length === 0) return picked;
  if (ref === null) return null;
  const [element, ...more] = rest;
  if (element === undefined) return ref;
  const entity = procedure.subjects[name]?.entity ?? "";
  const found = follow({ ref, entity }, [element, ...more], reading);
  const path = `${name}.${element}`;
  const seal = reading.graph.seal(ref, element);
  // Her own word on what is only proposed; what she has called wrong once she need not say again.
  const hers = answers[path] ?? (seal && rightByHer(seal, reading.situation));
  if (seal && more.length === 0 && hers != null && isProposed(seal, reading.situation)) return hers;
  if (found !== null || more.length > 0) return found;
  return answers[path] ?? (procedure.fields[path]?.required ? pending : null);
};

const rightByHer = (seal: Seal, { knowledge }: Situation): Value | undefined => {
  const dispute = disputeOf(seal, knowledge);
  return dispute?.own ? dispute.proposed : undefined;
};

interface Place {
  readonly ref: Ref;
  readonly entity: string;
}

/** The value of an element, or the refs of a relation, going on along relations to single records. */
const follow = ({ ref, entity }: Place, path: readonly string[], reading: Reading): Value | Pending => {
  const [element = "", ...more] = path;
  const { graph, situation } = reading;
  const relation = situation.catalogue.entities[entity]?.relations[element];
  const seal = graph.seal(ref, element);
  if (!seal) {
    const { kind } = outlook({ ref, entity, element }, graph, situation.catalogue);
    return kind === "ask" || kind === "asking" ? pending : null;
  }
  if (!relation) return seal.value;
  const refs = graph.related(ref, element) ?? [];
  if (relation.many) return refs;
  const [next] = refs;
  if (next === undefined) return null;
  return more.length === 0 ? next : follow({ ref: next, entity: relation.entity }, more, reading);
};
