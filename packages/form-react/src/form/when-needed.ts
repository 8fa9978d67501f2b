import { lazy } from "react";

const fetched = async () => (await import("../later.ts")).later;

// Where somebody is to be chosen, or a register is silent.
export const SubjectChoice = lazy(async () => ({ default: (await fetched()).SubjectChoice }));
export const SilentRegisters = lazy(async () => ({ default: (await fetched()).SilentRegisters }));
export const LateOffer = lazy(async () => ({ default: (await fetched()).LateOffer }));
export const TypedUnused = lazy(async () => ({ default: (await fetched()).TypedUnused }));
export const LeftValue = lazy(async () => ({ default: (await fetched()).LeftValue }));
