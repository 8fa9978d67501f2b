import { type ComponentType, lazy } from "react";

const fetched = async () => (await import("../later.ts")).later;
type Later = Awaited<ReturnType<typeof fetched>>;

const Nothing = () => null;

/** A part of what a form whose registers answer at once does without. Where it cannot be fetched, so does this one. */
const part = <P extends object>(pick: (later: Later) => ComponentType<P>) =>
  lazy<ComponentType<P>>(() =>
    fetched().then(
      (later) => ({ default: pick(later) }),
      () => ({ default: Nothing }),
    ),
  );

export const SilentRegisters = part((later) => later.SilentRegisters);
export const DisputedNote = part((later) => later.DisputedNote);
export const LateOffer = part((later) => later.LateOffer);
export const TypedUnused = part((later) => later.TypedUnused);
export const LeftValue = part((later) => later.LeftValue);
