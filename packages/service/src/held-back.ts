import type { Localized } from "@motlan/kernel";
import { type Enquiry, hasAnswered } from "@motlan/prefill";
import { type Catalogue, registersAwaited } from "@motlan/procedure";
import type { Context } from "./context.ts";
import { formStateOf } from "./form-state.ts";
import { draftAsToldEver } from "./main-draft.ts";
import type { DossierRecord } from "./store.ts";

/** A register without whose word a draft could not be sent: still silent, or it has answered since. */
export interface HeldBack {
  readonly register: Localized;
  readonly state: "awaited" | "heard";
}

/** Whether a silent register holds a draft back, or did; null where none ever has. */
export const heldBack = async (ctx: Context, record: DossierRecord): Promise<HeldBack | null> => {
  const { catalogue, store } = ctx;
  const asked = (await store.enquiries(record.id)).filter((it) => isBlocking(it, catalogue));
  const silent = asked.findLast(({ outcome }) => outcome !== "asking" && !hasAnswered(outcome));
  if (silent === undefined) return null;
  const held = asked.find(({ outcome }) => outcome === "asking")?.register ?? (await awaitedIn(ctx, record));
  const id = held ?? silent.register;
  const register = catalogue.registers[id]?.short ?? { vi: id, en: id };
  return { register, state: held === undefined ? "heard" : "awaited" };
};

/** By what was last heard of each, however long ago: that it is time to ask again is no answer. */
const awaitedIn = async (ctx: Context, record: DossierRecord): Promise<string | undefined> => {
  const files = await ctx.store.filesOf(record.id);
  const [awaited] = registersAwaited(formStateOf(ctx, await draftAsToldEver(ctx, record), files));
  return awaited && String(awaited.params?.register ?? "");
};

const isBlocking = ({ register, service }: Enquiry, { registers }: Catalogue): boolean =>
  registers[register]?.services[service]?.whenDown === "block";
