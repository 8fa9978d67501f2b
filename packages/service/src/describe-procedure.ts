import { dueFor } from "@motlan/dossier";
import { fieldType } from "@motlan/fields";
import { fail, type Instant, issue, type Localized, localDate, type Outcome, ok } from "@motlan/kernel";
import { onceOnlyRatio } from "@motlan/prefill";
import {
  type DeadlineRule,
  type Fee,
  type Field,
  type Procedure,
  type Requirement,
  ruleValue,
} from "@motlan/procedure";
import { type Env, pending } from "@motlan/rules";
import type { Context } from "./context.ts";
import type { ProcedureSummary, Publishing } from "./find-procedures.ts";

/** What a person wants to know before she starts. */
export interface ProcedureDescription extends ProcedureSummary {
  readonly law: readonly string[];
  readonly identityLevel: number;
  /** Fields of the form, and those that registers are expected to fill. */
  readonly fields: { readonly all: number; readonly filled: number };
  readonly sources: readonly { readonly register: string; readonly title: Localized; readonly fields: number }[];
  readonly papers: readonly {
    readonly title: Localized;
    /** The register that holds it: it need not be handed in. */
    readonly heldBy: Localized | null;
    /** Nobody asks her for it: the office looks it up, or it is met by a register. */
    readonly byOffice: boolean;
    readonly onlySometimes: boolean;
  }[];
  readonly fee: readonly {
    readonly title: Localized;
    readonly onlySometimes: boolean;
    /** Some people are exempt from it. */
    readonly exemptible: boolean;
    /** Dong, for one of what is counted; null where it hangs on something else, such as the province. */
    readonly each: number | null;
    /** It may come to more: it is counted, or adds to something. */
    readonly isLeast: boolean;
    readonly law: string | null;
  }[];
  readonly deadline: Pick<DeadlineRule, "sameDayBefore" | "workingDays">;
  /** If it were sent this minute; null where that hangs on what will be asked. */
  readonly due: Instant | null;
}

type Describing = Publishing & Pick<Context, "catalogue" | "clock">;

export const describeProcedure = async (ctx: Describing, id: string): Promise<Outcome<ProcedureDescription>> => {
  const version = (await ctx.store.currentVersions()).find((it) => it.procedureId === id);
  return version ? ok(describe(ctx, version.definition)) : fail(issue("procedure-not-found"));
};

const describe = (ctx: Describing, procedure: Procedure): ProcedureDescription => {
  const { fields, sources } = onceOnlyRatio(procedure, ctx.catalogue);
  const { id, code, title, summary, law, identityLevel, deadline } = procedure;
  const { due: _, ...figures } = deadline;
  const short = (register: string) => ctx.catalogue.registers[register]?.short ?? { vi: register, en: register };
  return {
    id,
    code,
    title,
    summary,
    law,
    identityLevel,
    deadline: figures,
    fields,
    sources: sources.map((it) => ({ ...it, title: short(it.register) })),
    papers: procedure.requires.map((it) => ({
      title: it.title,
      heldBy: heldBy(it, short),
      byOffice: it.unmet === "official",
      onlySometimes: it.when !== undefined,
    })),
    fee: procedure.fee.map((fee) => ({
      title: fee.title,
      onlySometimes: fee.when !== undefined,
      exemptible: fee.unless !== undefined,
      isLeast: fee.when !== undefined || fee.amount.reads.length > 0,
      each: priceOfOne(fee, procedure, ctx.clock.now()),
      law: fee.law ?? null,
    })),
    due: dueIfNow(ctx, deadline),
  };
};

/** What rules see before anything is answered. */
const unanswered = (now: Instant): Env => ({ today: localDate(now), status: () => "pending", read: () => pending });

const dueIfNow = ({ catalogue, clock }: Describing, deadline: DeadlineRule): Instant | null => {
  const received = clock.now();
  const due = dueFor(deadline, { env: unanswered(received), calendar: catalogue.calendar, received });
  return due === pending ? null : due;
};

/** The amount where every number that is asked is one and nothing else is known. */
const priceOfOne = ({ amount }: Fee, { fields }: Procedure, now: Instant): number | null => {
  const due = ruleValue(amount, {
    ...unanswered(now),
    read: (path) => (isCounted(fields[path]) ? 1 : pending),
  });
  return typeof due === "number" ? due : null;
};

const isCounted = (field: Field | undefined): boolean =>
  field !== undefined && fieldType(field.type).ruleType(field.params).kind === "number";

/** The register that holds what a paper says; nobody's where the procedure does not say what would meet it. */
const heldBy = ({ metBy, anyOf }: Requirement, short: (id: string) => Localized): Localized | null => {
  const register = anyOf.find((it) => it.heldBy !== undefined)?.heldBy;
  return metBy === undefined || register === undefined ? null : short(register);
};
