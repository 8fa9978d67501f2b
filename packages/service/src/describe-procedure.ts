import { dueFor } from "@motlan/dossier";
import { fieldType } from "@motlan/fields";
import { fail, type Instant, issue, type Localized, localDate, type Outcome, ok } from "@motlan/kernel";
import { onceOnlyRatio } from "@motlan/prefill";
import {
  type Channel,
  type DeadlineRule,
  type Fee,
  type Field,
  type OtherChannel,
  type Procedure,
  type Requirement,
  ruleValue,
} from "@motlan/procedure";
import { type Env, pending, type Rule } from "@motlan/rules";
import type { Context } from "./context.ts";
import type { ProcedureSummary } from "./find-procedures.ts";
import { forceOf } from "./in-force.ts";
import { currentVersions, type Publishing } from "./publishing/current-versions.ts";

/** What a person wants to know before she starts. */
export interface ProcedureDescription extends ProcedureSummary {
  readonly law: readonly string[];
  readonly identityLevel: number;
  /** Fields of the form, and those that registers are expected to fill. */
  readonly fields: { readonly all: number; readonly filled: number };
  readonly sources: readonly { readonly register: string; readonly title: Localized; readonly fields: number }[];
  /** Of a bundle: what each authority does, in order. */
  readonly parts: readonly {
    readonly title: Localized;
    readonly onlySometimes: boolean;
    readonly deadline: Pick<DeadlineRule, "sameDayBefore" | "workingDays">;
  }[];
  readonly papers: readonly {
    readonly title: Localized;
    /** The register that holds it: it need not be handed in. */
    readonly heldBy: Localized | null;
    /** Nobody asks her for it: the office looks it up, or it is met by a register. */
    readonly byOffice: boolean;
    readonly onlySometimes: boolean;
  }[];
  /** What people expect to hand in, and nobody may ask them for. */
  readonly notAsked: readonly { readonly title: Localized; readonly because: Localized; readonly law: string | null }[];
  /** Who has to confirm beside the filer, and in how many days. */
  readonly parties: readonly { readonly title: Localized; readonly days: number; readonly onlySometimes: boolean }[];
  readonly fee: readonly {
    readonly title: Localized;
    readonly kind: Fee["kind"];
    readonly onlySometimes: boolean;
    /** Some people are exempt from it. */
    readonly exemptible: boolean;
    /** Dong, for one of what is counted; null where it hangs on something else, such as the province. */
    readonly each: number | null;
    /** The same where the dossier does not come in online. */
    readonly byChannel: Readonly<Partial<Record<OtherChannel, number | null>>>;
    /** It may come to more: it is counted, or adds to something. */
    readonly isLeast: boolean;
    readonly law: string | null;
  }[];
  readonly deadline: Pick<DeadlineRule, "sameDayBefore" | "workingDays" | "byChannel">;
  /** Where more days are given and before which day nothing is due, and why. */
  readonly longer: readonly Localized[];
  readonly channels: readonly Channel[];
  /** From when on it may be begun, or that it may be no more; null while it may. */
  readonly closed:
    | null
    | { readonly kind: "not-yet"; readonly from: string }
    | {
        readonly kind: "ended";
        /** What came in its place; null where nothing did, or where it is not published here. */
        readonly successor: Pick<ProcedureSummary, "id" | "title"> | null;
      };
  /** If it were sent this minute; null where that hangs on what will be asked. */
  readonly due: Instant | null;
}

const dayMs = 86_400_000;

type Describing = Publishing & Pick<Context, "catalogue">;

/** By its id, or by its national code: `1.000894`. */
export const describeProcedure = async (ctx: Describing, id: string): Promise<Outcome<ProcedureDescription>> => {
  const published = (await currentVersions(ctx)).map(({ definition }) => definition);
  const procedure = published.find((it) => it.id === id || it.code === id);
  return procedure ? ok(describe(ctx, procedure, published)) : fail(issue("procedure-not-found"));
};

const allChannels: readonly Channel[] = ["online", "counter", "post"];

const closedOf = (
  procedure: Procedure,
  now: Instant,
  published: readonly Procedure[],
): ProcedureDescription["closed"] => {
  const { from = "", successor: code } = procedure.inForce ?? {};
  const kind = forceOf(procedure, now);
  if (kind === "now") return null;
  if (kind === "not-yet") return { kind, from };
  const next = published.find((it) => it.code === code);
  return { kind, successor: next ? { id: next.id, title: next.title } : null };
};

const describe = (ctx: Describing, procedure: Procedure, published: readonly Procedure[]): ProcedureDescription => {
  const { fields, sources } = onceOnlyRatio(procedure, ctx.catalogue);
  const { id, code, title, summary, law, identityLevel, deadline } = procedure;
  const { due: _, longer = [], notBefore, ...figures } = deadline;
  const short = (register: string) => ctx.catalogue.registers[register]?.short ?? { vi: register, en: register };
  return {
    id,
    code,
    title,
    summary,
    law,
    identityLevel,
    deadline: figures,
    longer: [...longer, ...(notBefore ? [notBefore] : [])].map(({ because }) => because),
    channels: procedure.channels ?? allChannels,
    closed: closedOf(procedure, ctx.clock.now(), published),
    fields,
    sources: sources.map((it) => ({ ...it, title: short(it.register) })),
    parts: (procedure.parts ?? []).map(({ title: name, when, deadline: { sameDayBefore, workingDays } }) => ({
      title: name,
      onlySometimes: when !== undefined,
      deadline: {
        ...(sameDayBefore === undefined ? {} : { sameDayBefore }),
        ...(workingDays === undefined ? {} : { workingDays }),
      },
    })),
    papers: eachOnce(
      papersOf(procedure).map((it) => ({
        title: it.title,
        heldBy: heldBy(it, short),
        byOffice: it.unmet === "official",
        onlySometimes: it.when !== undefined,
      })),
    ),
    notAsked: (procedure.notAsked ?? []).map((it) => ({ title: it.title, because: it.because, law: it.law ?? null })),
    parties: (procedure.parties ?? []).map(({ id: party, answersWithinMs, when }) => ({
      onlySometimes: when !== undefined,
      title: procedure.subjects[party]?.title ?? { vi: party, en: party },
      days: Math.floor(answersWithinMs / dayMs),
    })),
    fee: procedure.fee.map((fee) => ({
      title: fee.title,
      kind: fee.kind,
      onlySometimes: fee.when !== undefined,
      exemptible: fee.unless !== undefined,
      isLeast: fee.when !== undefined || fee.amount.reads.length > 0,
      each: priceOfOne(fee.amount, procedure, ctx.clock.now()),
      byChannel: Object.fromEntries(
        Object.entries(fee.byChannel ?? {}).map(([channel, amount]) => [
          channel,
          priceOfOne(amount, procedure, ctx.clock.now()),
        ]),
      ),
      law: fee.law ?? null,
    })),
    due: dueIfNow(ctx, deadline),
  };
};

/** What a part of a bundle issues nobody is asked for. */
const papersOf = ({ requires }: Procedure): readonly Requirement[] =>
  requires.filter(({ metByPart }) => metByPart === undefined);

/** What rules see before anything is answered. */
const unanswered = (now: Instant): Env => ({ today: localDate(now), status: () => "pending", read: () => pending });

const dueIfNow = ({ catalogue, clock }: Describing, deadline: DeadlineRule): Instant | null => {
  const received = clock.now();
  const due = dueFor(deadline, { env: unanswered(received), calendar: catalogue.calendar, received });
  return due === pending ? null : due;
};

/** The amount where every number that is asked is one, of rows there is one, and nothing else is known. */
const priceOfOne = (amount: Rule, { fields }: Procedure, now: Instant): number | null => {
  const due = ruleValue(amount, {
    ...unanswered(now),
    read: (path) => leastOf(fields[path]),
  });
  return typeof due === "number" ? due : null;
};

const leastOf = (field: Field | undefined): ReturnType<Env["read"]> => {
  if (field === undefined) return pending;
  const { columns } = field.params;
  if (columns === undefined) return isCounted(field) ? 1 : pending;
  return [Object.fromEntries(columns.map((column) => [column.name, isCounted(column) ? 1 : null]))];
};

const isCounted = ({ type, params }: Pick<Field, "type" | "params">): boolean =>
  fieldType(type).ruleType(params).kind === "number";

/** The register that holds what a paper says; nobody's where the procedure does not say what would meet it. */
const heldBy = ({ metBy, anyOf }: Requirement, short: (id: string) => Localized): Localized | null => {
  const register = anyOf.find((it) => it.heldBy !== undefined)?.heldBy;
  return metBy === undefined || register === undefined ? null : short(register);
};

/** One paper may be asked for in several cases, and is told once. */
const eachOnce = <T>(papers: readonly T[]): readonly T[] => [
  ...new Map(papers.map((paper) => [JSON.stringify(paper), paper])).values(),
];
