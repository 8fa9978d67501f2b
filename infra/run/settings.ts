import { join, resolve } from "node:path";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { type PerSystem, perSystem, standIns } from "@motlan/state-systems/stand-ins";

export interface Settings {
  /** The front door. */
  readonly port: number;
  /** Those of the stand-ins, in their order after the front door's. */
  readonly ports: PerSystem<number>;
  /** Absolute. */
  readonly dataDir: string;
  /** null: the embedded store, in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly publicUrl: string;
  /** Absolute; null: the catalogue of this repository. */
  readonly catalogueFolder: string | null;
  /** The accounts of those who may propose and approve on the command line; null: those of the stand-in of the sign-in. */
  readonly designers: readonly string[] | null;
}

const highest = 65_535 - standIns.length;

/**
 * What PORT, MOTLAN_DATA, MOTLAN_CATALOGUE, MOTLAN_DESIGNERS and DATABASE_URL say.
 * Issues: port-invalid {value, highest}.
 */
export const readSettings = (env: NodeJS.ProcessEnv, root: string): Outcome<Settings> => {
  const port = Number(env["PORT"] || 4000);
  if (!Number.isInteger(port) || port < 1 || port > highest) {
    return fail(issue("port-invalid", "", { value: env["PORT"] ?? "", highest }));
  }
  return ok({
    port,
    ports: perSystem((_, index) => port + 1 + index),
    dataDir: env["MOTLAN_DATA"] ? resolve(root, env["MOTLAN_DATA"]) : join(root, ".motlan"),
    databaseUrl: env["DATABASE_URL"] || null,
    publicUrl: `http://localhost:${port}`,
    catalogueFolder: env["MOTLAN_CATALOGUE"] ? resolve(root, env["MOTLAN_CATALOGUE"]) : null,
    designers: env["MOTLAN_DESIGNERS"]?.split(",") ?? null,
  });
};
