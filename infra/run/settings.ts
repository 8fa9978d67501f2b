import { join, resolve } from "node:path";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";

/** The stand-ins, in the order of their ports after the front door's. */
export const systems = ["vneid", "population", "residence", "civil-status", "health"] as const;
export type System = (typeof systems)[number];
export type PerSystem<T> = Readonly<Record<System, T>>;

export interface Settings {
  /** The front door. */
  readonly port: number;
  readonly ports: PerSystem<number>;
  /** Absolute. */
  readonly dataDir: string;
  /** null: the embedded store, in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly publicUrl: string;
}

const highest = 65_535 - systems.length;

/**
 * What PORT, MOTLAN_DATA and DATABASE_URL say.
 * Issues: port-invalid {value, highest}.
 */
export const readSettings = (env: NodeJS.ProcessEnv, root: string): Outcome<Settings> => {
  const port = Number(env["PORT"] || 4000);
  if (!Number.isInteger(port) || port < 1 || port > highest) {
    return fail(issue("port-invalid", "", { value: env["PORT"] ?? "", highest }));
  }
  return ok({
    port,
    ports: forEachSystem((_, index) => port + 1 + index),
    dataDir: env["MOTLAN_DATA"] ? resolve(root, env["MOTLAN_DATA"]) : join(root, ".motlan"),
    databaseUrl: env["DATABASE_URL"] || null,
    publicUrl: `http://localhost:${port}`,
  });
};

export const forEachSystem = <T>(make: (system: System, index: number) => T): PerSystem<T> => ({
  vneid: make("vneid", 0),
  population: make("population", 1),
  residence: make("residence", 2),
  "civil-status": make("civil-status", 3),
  health: make("health", 4),
});
