import type { Actor } from "@motlan/dossier";
import type { Filer, Official } from "./context.ts";

export const filerActor = ({ personalId, name }: Filer): Actor => ({ kind: "filer", personalId, name });

export const officialActor = (official: Official): Actor => ({ kind: "official", ...official });

export const system: Actor = { kind: "system" };
