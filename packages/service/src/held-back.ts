import type { Localized } from "@motlan/kernel";
import { type Enquiry, hasAnswered } from "@motlan/prefill";
import { type Catalogue, registersAwaited } from "@motlan/procedure";
import type { Context } from "./context.ts";
import { formStateOf } from "./form-state.ts";
import { draftOf } from "./main-draft.ts";
import type { DossierRecord } from "./store.ts";

/** A register without whose word a draft could not be sent: still silent, or it has answered since. */
export interface HeldBack {
  readonly register: Localized;
  readonly state: "awaited" | "heard";
}

/** Whether a silent register holds a draft back, or did; null where none ever has. */
export const heldBack = async (ctx: Context, record: DossierRecord): Promise<HeldBack | null> => {
  const { catalogue, store } = ctx;
  const silent = (await store.enquiries(record.id)).findLast((it) => isBlocking(it, catalogue));
  if (silent === undefined) return null;
  const files = await store.filesOf(record.id);
  const [awaited] = registersAwaited(formStateOf(ctx, await draftOf(ctx, record), files));
  const id = String(awaited?.params?.register ?? silent.register);
  const register = catalogue.registers[id]?.short ?? { vi: id, en: id };
  return { register, state: awaited ? "awaited" : "heard" };
};

const isBlocking = ({ register, service, outcome }: Enquiry, { registers }: Catalogue): boolean =>
  registers[register]?.services[service]?.whenDown === "block" && outcome !== "asking" && !hasAnswered(outcome);
