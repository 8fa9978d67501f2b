import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDate, isRecord } from "@motlan/kernel";
import { StateSystemStartError } from "../state-system-start-error.ts";

/** From what the population is generated. Kept from the first start on, lest people change under later ones. */
export interface Epoch {
  readonly seed: number;
  readonly today: string;
}

const readEpoch = (file: string): Epoch => {
  try {
    const epoch: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isRecord(epoch) && typeof epoch.seed === "number" && typeof epoch.today === "string" && isDate(epoch.today)) {
      return { seed: epoch.seed, today: epoch.today };
    }
  } catch {
    // Said below, for both ways of being unreadable.
  }
  throw new StateSystemStartError({ code: "EPOCH_CORRUPT", file });
};

/** The epoch of the first start in this folder; `first` is written down if this is the first. */
export const keepEpoch = (dataDir: string, first: Epoch): Epoch => {
  const file = join(dataDir, "epoch.json");
  if (existsSync(file)) return readEpoch(file);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${JSON.stringify(first)}\n`);
  return first;
};
