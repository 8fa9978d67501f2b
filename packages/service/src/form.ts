import { localDate } from "@motlan/kernel";
import { type Knowledge, type Resolution, resolve, type Situation } from "@motlan/prefill";
import { type FormState, type One, type PartView, type Procedure, spread } from "@motlan/procedure";
import type { AskedParty } from "./asked-party.ts";
import type { Context } from "./context.ts";
import { onesPicked } from "./ones-picked.ts";
import { renewedAnswers } from "./renewed.ts";
import type { DossierRecord } from "./store.ts";

/** A form with all that is known for it, whoever fills it and whether it is kept or only tried. */
export interface Form {
  /** As published: the version that a dossier pins. */
  readonly published: Procedure;
  /** Those picked of subjects that are several. */
  readonly ones: readonly One[];
  /** The published procedure, spread over those picked. */
  readonly procedure: Procedure;
  readonly situation: Situation;
  readonly resolution: Resolution;
  /** In a supplement or a party's part, the paths that were asked for and nothing else; null while all is open. */
  readonly open: readonly string[] | null;
  /** How it stands with the parties; of a form that is only tried, nobody was asked. */
  readonly parties?: readonly AskedParty[];
  /** Where the form is a party's own; and of what others stated in it, what registers vouch for. */
  readonly part?: PartView;
  readonly vouched?: FormState["sealed"];
}

/** A dossier's form: not sent yet, or sent and asked for a supplement. */
export interface Draft extends Form {
  readonly record: DossierRecord;
}

export const knowledgeOf = async (ctx: Context, id: string): Promise<Knowledge> => {
  const { store } = ctx;
  const [seals, enquiries, disputes] = await Promise.all([store.seals(id), store.enquiries(id), store.disputes(id)]);
  return { seals, enquiries, disputes };
};

type Situating = Pick<Draft, "record" | "published" | "open"> & {
  readonly knowledge: Knowledge;
  readonly others?: Situation["others"];
};

export const situate = (ctx: Context, { record, ...rest }: Situating): Draft => {
  const today = localDate(ctx.clock.now());
  const { catalogue } = ctx;
  const answers = renewedAnswers(record.answers, rest, { catalogue, today });
  const { others = {}, ...known } = rest;
  return { record, ...formOf({ ...known, others, catalogue, answers, today }) };
};

/** A form as it stands: whom its subjects point at, who was picked, and what is then asked. */
export const formOf = ({
  published,
  open,
  ...now
}: Pick<Form, "published" | "open"> & Omit<Situation, "procedure">): Form => {
  const whole: Situation = { ...now, procedure: published };
  const resolution = resolve(whole);
  const ones = onesPicked(whole, resolution);
  const procedure = spread(published, ones);
  if (procedure === published) return { published, open, ones, procedure, situation: whole, resolution };
  const situation = { ...whole, procedure, published };
  return { published, open, ones, procedure, situation, resolution: resolve(situation) };
};
