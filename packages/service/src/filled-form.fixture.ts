import type { Json } from "@motlan/kernel";
import { type Knowledge, offersIn } from "@motlan/prefill";
import type { Catalogue, Procedure } from "@motlan/procedure";
import { type Answered, type Asking, askRegisters } from "./ask-registers.ts";
import { catalogue as ours } from "./catalogue.fixture.ts";
import { type Form, formOf } from "./form.ts";
import { filerNumber, saidOf, type World } from "./prefill-run.fixture.ts";
import { sealOffers } from "./seal-offers.ts";

const at = "2026-11-23T02:00:00.000Z";

const provenance = (register: string, service: string, recordId: string) => ({
  register,
  service,
  recordId,
  asOf: at,
  fetchedAt: at,
  enquiryId: `${register}.${service}`,
  law: "",
});

export const signedIn: Knowledge = {
  seals: sealOffers([{ ref: "filer", element: "personalId", value: filerNumber }], provenance("vneid", "session", "s")),
  enquiries: [],
};

export const answerFrom =
  (world: World, catalogue: Catalogue) =>
  async ({ call, enquiry }: Asking): Promise<Answered> => {
    const said = saidOf(world, call);
    if (typeof said === "string") return { call, enquiry: { ...enquiry, outcome: said }, seals: [] };
    const { register, id } = call.service;
    const seals = sealOffers(offersIn(call, said.record, catalogue), provenance(register, id, `${register}-1`));
    return { call, enquiry: { ...enquiry, outcome: "found" }, seals };
  };

/** What the questions of a form are put for where nobody reads it. */
export const about = { procedureCode: "1.001193", dossierId: "d1", onBehalfOf: "001195012345" };

/** A form once all registers of a world have answered; what was picked or typed after that is asked about as well. */
export const filledForm = async (
  procedure: Procedure,
  world: World,
  answers: Readonly<Record<string, Json>>,
  catalogue = ours,
): Promise<Form> => {
  let form = formOf({ published: procedure, open: null, catalogue, answers, knowledge: signedIn, today: "2026-11-23" });
  let ids = 0;
  const newId = () => String((ids += 1));
  const by = { about, clock: { now: () => at }, newId, ask: answerFrom(world, catalogue) };
  for await (const next of askRegisters(form, by)) form = next;
  return form;
};
