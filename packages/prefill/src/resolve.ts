import { type Json, type Localized } from "@motlan/kernel";
import { type Catalogue, leadsOf, type Procedure, ruleValue, type Subject, type SubjectElse } from "@motlan/procedure";
import { type Env, type Pending, pending, type Rule, type SubjectStatus, type Value } from "@motlan/rules";
import { type Candidate, candidatesAmong } from "./candidates.ts";
import { type Graph, graphOf } from "./graph.ts";
import type { Knowledge, Ref, Seal } from "./knowledge.ts";
import { type Outlook, outlook } from "./outlook.ts";

/** What has become of a subject: which record it points at, or how the filer goes on without one. */
export interface SubjectState {
  readonly status: SubjectStatus;
  readonly ref: Ref | null;
  /** What the filer may choose between; empty where there is nothing to choose. */
  readonly options: readonly { readonly value: string; readonly label: Localized | Ref }[];
  readonly chosen: string | null;
  /** Where the filer picks any number: those picked, in the order of the options. */
  readonly picked?: readonly Ref[];
  /** Why there is no record, where a register was to know one. */
  readonly because?: "unavailable" | "none";
}

export interface Situation {
  readonly procedure: Procedure;
  readonly catalogue: Catalogue;
  readonly answers: Readonly<Record<string, Json>>;
  readonly knowledge: Knowledge;
  /** `yyyy-mm-dd` */
  readonly today: string;
}

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
      const { ref, status } = entity === undefined ? nowhere : subject(name);
      if (status === "pending") return { kind: "asking" };
      if (ref === null || entity === undefined) return { kind: "not-held" };
      return outlook({ ref, entity, element }, graph, situation.catalogue);
    },
  };
};

const waiting: SubjectState = { status: "pending", ref: null, options: [], chosen: null };
const nowhere: SubjectState = { status: "absent", ref: null, options: [], chosen: null };

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
  if (field?.computed) return reading.evaluate(field.computed);
  // An answer that is required and not given yet is not known, which is not the same as null.
  return answers[name] ?? (field?.required ? pending : null);
};

const readSubject = (name: string, rest: readonly string[], reading: Reading): Value | Pending => {
  const { procedure, answers } = reading.situation;
  const { status, ref, picked } = reading.subject(name);
  if (status === "pending") return pending;
  if (picked !== undefined && rest.length === 0) return picked;
  if (ref === null) return null;
  const [element, ...more] = rest;
  if (element === undefined) return ref;
  const entity = procedure.subjects[name]?.entity ?? "";
  const found = follow({ ref, entity }, [element, ...more], reading);
  const path = `${name}.${element}`;
  if (found !== null || more.length > 0) return found;
  return answers[path] ?? (procedure.fields[path]?.required ? pending : null);
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

interface Deciding {
  readonly situation: Situation;
  readonly graph: Graph;
  readonly env: Env;
}

const subjectState = (name: string, deciding: Deciding): SubjectState => {
  const subject = deciding.situation.procedure.subjects[name];
  if (!subject) return nowhere;
  if (subject.from === "session") return { status: "found", ref: name, options: [], chosen: null };
  const candidates = candidatesOf(subject, deciding);
  if (candidates === pending) return waiting;
  const answer = deciding.situation.answers[name];
  if (subject.several) return pickedFrom(candidates, answer);
  const [only, ...others] = candidates;
  if (only === undefined) return without(name, subject, deciding);
  if (subject.choose) return chosenOrElse(name, subject, { candidates, answer });
  if (others.length === 0)
    return { status: statusOf(only.ref, deciding.graph), ref: only.ref, options: [], chosen: only.ref };
  const options = candidates.map(({ ref }) => ({ value: ref, label: ref }));
  const chosen = candidates.find(({ refs }) => refs.some((ref) => ref === answer));
  return chosen === undefined
    ? { status: "pending", ref: null, options, chosen: null }
    : { status: "found", ref: chosen.ref, options, chosen: chosen.ref };
};

interface Choosing {
  readonly candidates: readonly Candidate[];
  readonly answer: Json | undefined;
}

/** One of the candidates or none of them, as the filer says. */
const chosenOrElse = (name: string, subject: Subject, { candidates, answer }: Choosing): SubjectState => {
  const options = [
    ...candidates.map(({ ref }) => ({ value: ref, label: ref })),
    ...subject.else.map(({ status, title }) => ({ value: status, label: title })),
  ];
  const chosen = candidates.find(({ refs }) => refs.some((ref) => ref === answer));
  if (chosen) return { status: "found", ref: chosen.ref, options, chosen: chosen.ref };
  const otherwise = subject.else.find(({ status }) => status === answer);
  if (!otherwise) return { status: "pending", ref: null, options, chosen: null };
  const ref = otherwise.status === "typed" ? name : null;
  return { status: elseStatus[otherwise.status], ref, options, chosen: otherwise.status };
};

/** The records that the subject's rules lead to and that count; pending while one of the rules is. */
const candidatesOf = (subject: Subject, deciding: Deciding): readonly Candidate[] | Pending => {
  const led = leadsOf(subject).map((rule) => ruleValue(rule, deciding.env));
  const refs = led.flatMap((value) => (value === pending ? [] : refsFrom(value)));
  if (led.includes(pending)) return pending;
  return candidatesAmong(
    refs.filter((ref) => counts(ref, subject, deciding)),
    deciding.graph,
  );
};

/** Any number of the candidates, as the answer lists them. */
const pickedFrom = (candidates: readonly Candidate[], answer: Json | undefined): SubjectState => {
  const options = candidates.map(({ ref }) => ({ value: ref, label: ref }));
  const listed = Array.isArray(answer) ? answer : [];
  const picked = candidates.filter(({ refs }) => refs.some((ref) => listed.includes(ref))).map(({ ref }) => ref);
  return { status: picked.length === 0 ? "pending" : "found", ref: null, options, chosen: null, picked };
};

/** A ref that no register gave is the name of a typed subject: what leads on from it is typed as well. */
const statusOf = (ref: Ref, graph: Graph): SubjectStatus =>
  ref.includes(".") || graph.seal(ref, "personalId") ? "found" : "typed";

const refsFrom = (led: Value): readonly Ref[] => {
  if (typeof led === "string") return [led];
  return Array.isArray(led) ? led.filter((ref) => typeof ref === "string") : [];
};

const counts = (ref: Ref, subject: Subject, { graph, situation, env }: Deciding): boolean => {
  if (!subject.where) return true;
  const own = situation.catalogue.entities[subject.entity]?.elements ?? {};
  const read: Env["read"] = (path) =>
    Object.hasOwn(own, path) ? (graph.seal(ref, path)?.value ?? null) : env.read(path);
  return ruleValue(subject.where, { ...env, read }) === true;
};

const elseStatus: Readonly<Record<SubjectElse, SubjectStatus>> = {
  typed: "typed",
  undetermined: "undetermined",
  absent: "absent",
};

/** No register knows the subject: it is new, or the filer says how to go on. One way to go on needs no question. */
const without = (name: string, subject: Subject, deciding: Deciding): SubjectState => {
  if (subject.isNew) return { status: "typed", ref: name, options: [], chosen: null };
  const because = reasonFor(subject, deciding);
  const [only, ...others] = subject.else;
  if (!only) return { ...nowhere, ...because };
  const answer = deciding.situation.answers[name];
  const chosen = others.length === 0 ? only : subject.else.find(({ status }) => status === answer);
  const options = others.length === 0 ? [] : subject.else.map(({ status, title }) => ({ value: status, label: title }));
  if (!chosen) return { status: "pending", ref: null, options, chosen: null, ...because };
  const ref = chosen.status === "typed" ? name : null;
  return { status: elseStatus[chosen.status], ref, options, chosen: chosen.status, ...because };
};

const reasonFor = (subject: Subject, { situation, graph, env }: Deciding): Pick<SubjectState, "because"> => {
  for (const path of leadsOf(subject).flatMap(({ reads }) => reads)) {
    const [name = "", relation] = path.split(".");
    const entity = situation.procedure.subjects[name]?.entity;
    if (entity === undefined || relation === undefined) continue;
    const ref = env.read(name);
    if (typeof ref !== "string") continue;
    const { kind } = outlook({ ref, entity, element: relation }, graph, situation.catalogue);
    if (kind === "unavailable") return { because: "unavailable" };
    if (kind === "none") return { because: "none" };
  }
  return {};
};
