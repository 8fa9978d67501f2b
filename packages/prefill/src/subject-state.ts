import type { Json, Localized } from "@motlan/kernel";
import { leadsOf, type RegisterService, ruleValue, type Subject, type SubjectElse } from "@motlan/procedure";
import { type Env, type Pending, pending, type SubjectStatus, type Value } from "@motlan/rules";
import { type Candidate, candidatesAmong } from "./candidates.ts";
import { saidElsewhere } from "./elsewhere.ts";
import type { Graph } from "./graph.ts";
import type { Ref } from "./knowledge.ts";
import { outlook } from "./outlook.ts";
import type { Situation } from "./situation.ts";

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
  /** The service that would have led to it, where that is silent. */
  readonly silent?: RegisterService;
}

export const waiting: SubjectState = { status: "pending", ref: null, options: [], chosen: null };
export const nowhere: SubjectState = { status: "absent", ref: null, options: [], chosen: null };

/** What the state of a subject is decided on. */
export interface Deciding {
  readonly situation: Situation;
  readonly graph: Graph;
  readonly env: Env;
}

export const subjectState = (name: string, deciding: Deciding): SubjectState => {
  const subject = deciding.situation.procedure.subjects[name];
  if (!subject) return nowhere;
  const said = saidElsewhere(deciding.situation, name);
  if (said !== undefined) return { status: said === null ? "pending" : "found", ref: name, options: [], chosen: null };
  if (subject.from === "session") return { status: "found", ref: name, options: [], chosen: null };
  const candidates = candidatesOf(subject, deciding);
  if (candidates === pending) return waiting;
  const answer = deciding.situation.answers[name];
  if (subject.several) return pickedFrom(candidates, answer);
  const [only, ...others] = candidates;
  if (only === undefined) return without(name, subject, deciding);
  if (subject.choose) return chosenOrElse(name, subject, { candidates, answer });
  if (others.length === 0)
    return { status: statusOf(only.ref, deciding), ref: only.ref, options: [], chosen: only.ref };
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
const statusOf = (ref: Ref, { graph, situation }: Deciding): SubjectStatus => {
  const said = saidElsewhere(situation, ref);
  if (said !== undefined) return said === null ? "pending" : "found";
  return ref.includes(".") || graph.seal(ref, "personalId") ? "found" : "typed";
};

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

type Reason = Pick<SubjectState, "because" | "silent">;

const reasonFor = (subject: Subject, { situation, graph, env }: Deciding): Reason => {
  for (const path of leadsOf(subject).flatMap(({ reads }) => reads)) {
    const [name = "", relation] = path.split(".");
    const entity = situation.procedure.subjects[name]?.entity;
    if (entity === undefined || relation === undefined) continue;
    const ref = env.read(name);
    if (typeof ref !== "string") continue;
    const look = outlook({ ref, entity, element: relation }, graph, situation.catalogue);
    if (look.kind === "unavailable") return { because: "unavailable", silent: look.service };
    if (look.kind === "none") return { because: "none" };
  }
  return {};
};
