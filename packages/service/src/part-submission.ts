import { type Dossier, type DossierEventBody, dueFor, type SourcedValues } from "@motlan/dossier";
import { fail, issue, localDate, type Outcome, ok } from "@motlan/kernel";
import { isOwner, type Part, type Procedure, partFieldsOf, partOf } from "@motlan/procedure";
import { type Env, pending } from "@motlan/rules";
import { asPrinted } from "./as-printed.ts";
import type { Context } from "./context.ts";
import { dossierCode } from "./dossier-code.ts";
import { authorityOf } from "./handled-by.ts";
import { type BegunPart, ownerOf } from "./parts.ts";
import type { DossierRecord } from "./store.ts";

/** A part whose turn has come, and the bundle that it is of. */
export interface Beginning {
  readonly procedure: Procedure;
  readonly dossier: Dossier;
  readonly parts: readonly BegunPart[];
  readonly it: BegunPart;
  readonly record: DossierRecord;
}

type Submitted = Extract<DossierEventBody, { kind: "submitted" }>;

const among = (things: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(things.map(({ id }) => id));

/** What a part's dossier begins with: of the whole, and of the parts that are done, what is its to know. */
export const submittedPart = async (ctx: Context, beginning: Beginning): Promise<Outcome<Submitted>> => {
  const { procedure, dossier, parts, it } = beginning;
  const own = partOf(procedure, it.part.id);
  const values = await asPrinted(ctx, valuesFor(it.part, beginning), { ...beginning, to: it });
  const env = envOf(values, dossier, localDate(ctx.clock.now()));
  const received = ctx.clock.now();
  const authority = authorityOf(ctx.catalogue, own, env);
  const due = dueFor(own.deadline, { env, calendar: ctx.catalogue.calendar, received });
  if (authority === null) return fail(issue("authority-unknown"));
  if (due === null || due === pending) return fail(issue("deadline-unknown"));
  const names = new Set(Object.keys(own.subjects));
  const [papers, fees] = [among(own.requires), among(own.fee)];
  return ok({
    kind: "submitted",
    code: await dossierCode(ctx, authority),
    authority,
    values,
    subjects: Object.fromEntries(Object.entries(dossier.subjects).filter(([name]) => names.has(name))),
    requirements: {
      ...Object.fromEntries(Object.entries(dossier.requirements).filter(([id]) => papers.has(id))),
      ...proofs(own, parts),
    },
    fee: dossier.fee.filter(({ id }) => fees.has(id)),
    due,
    ...confirmedIn(it.part, beginning),
    unavailable: dossier.unavailable,
  });
};

/** A field's value is what the part said of it last whose it is; before that has begun, what was sent. */
const valuesFor = (part: Part, { procedure, dossier, parts }: Beginning): SourcedValues =>
  Object.fromEntries(
    [...partFieldsOf(part, procedure), ...part.sees].flatMap((path) => {
      const value = (ownerOf(path, procedure, parts)?.dossier ?? dossier).values[path];
      return value ? [[path, value]] : [];
    }),
  );

/** The papers that are results of parts which are done. */
const proofs = ({ requires }: Procedure, parts: readonly BegunPart[]): Submitted["requirements"] =>
  Object.fromEntries(
    requires.flatMap(({ id, metByPart }) => {
      const result = parts.find(({ part }) => part.id === metByPart)?.dossier?.result;
      if (!result) return [];
      const { id: resultId, number } = result;
      return [[id, { way: "result", resultId, number, standing: "confirmed" } as const]];
    }),
  );

/** What parties confirmed of what is the part's own. */
const confirmedIn = (part: Part, { procedure, dossier: { parties = {} } }: Beginning): Pick<Submitted, "parties"> => {
  const own = Object.entries(parties).filter(([, { paths }]) => isOwner(part, procedure, paths));
  return own.length === 0 ? {} : { parties: Object.fromEntries(own) };
};

/** What the rules of a part see when it begins. */
const envOf = (values: SourcedValues, { subjects }: Dossier, today: string): Env => ({
  today,
  status: (subject) => subjects[subject] ?? "absent",
  read: (path) => values[path]?.value ?? null,
});
