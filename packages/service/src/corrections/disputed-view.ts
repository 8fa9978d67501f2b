import type { Dispute, Seal } from "@motlan/prefill";
import type { DisputedView, Field } from "@motlan/procedure";
import type { Context } from "../context.ts";
import type { Form } from "../form.ts";
import { ownerOf, placeIn } from "./owner-of.ts";

interface Contested {
  readonly field: Field;
  readonly seal: Seal;
  readonly dispute: Dispute;
}

/** What stands beside the filer's own word on a value that she called wrong. */
export const disputedView = (
  { catalogue }: Pick<Context, "catalogue">,
  form: Form,
  { field, seal, dispute }: Contested,
): DisputedView => {
  const owner = catalogue.registers[ownerOf(catalogue, placeIn(form, field), seal)];
  const { register, asOf } = seal.provenance;
  const nameless = { vi: register, en: register };
  const procedure = owner?.corrections?.procedure;
  return {
    number: dispute.number,
    value: seal.value,
    source: catalogue.registers[register]?.short ?? nameless,
    asOf,
    owner: owner?.title ?? nameless,
    ...(procedure === undefined ? {} : { procedure }),
  };
};
