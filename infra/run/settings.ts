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
  /** What registers said is kept for the next dossier of its purpose. */
  readonly keepsAnswers: boolean;
  /** How many people the stand-ins know; null: as many as they know unasked. */
  readonly people: number | null;
  /** So many seconds after it was silent a register is asked again; null: as long as usual. */
  readonly askAgain: number | null;
}

const highest = 65_535 - standIns.length;

/** What `--people` says, or else MOTLAN_PEOPLE: npm hands no parameters on to the start. */
const peopleIn = (env: NodeJS.ProcessEnv, parameters: readonly string[]): string => {
  const at = parameters.indexOf("--people");
  return (at < 0 ? env["MOTLAN_PEOPLE"] : parameters[at + 1]) ?? "";
};

export interface Given {
  readonly env: NodeJS.ProcessEnv;
  /** What stands behind the command. */
  readonly parameters: readonly string[];
}

/**
 * What PORT, MOTLAN_DATA, MOTLAN_CATALOGUE, MOTLAN_DESIGNERS, MOTLAN_ANSWER_CACHE, MOTLAN_PEOPLE, MOTLAN_ASK_AGAIN and
 * DATABASE_URL say, and `--people`. Issues: port-invalid {value, highest}, people-invalid {value},
 * ask-again-invalid {value}.
 */
export const readSettings = ({ env, parameters }: Given, root: string): Outcome<Settings> => {
  const port = Number(env["PORT"] || 4000);
  if (!Number.isInteger(port) || port < 1 || port > highest) {
    return fail(issue("port-invalid", "", { value: env["PORT"] ?? "", highest }));
  }
  const people = peopleIn(env, parameters);
  if (!/^\d{0,6}$/u.test(people)) return fail(issue("people-invalid", "", { value: people }));
  const askAgain = env["MOTLAN_ASK_AGAIN"] || "";
  if (!/^\d{0,5}$/u.test(askAgain) || askAgain === "0")
    return fail(issue("ask-again-invalid", "", { value: askAgain }));
  return ok({
    port,
    ports: perSystem((_, index) => port + 1 + index),
    dataDir: env["MOTLAN_DATA"] ? resolve(root, env["MOTLAN_DATA"]) : join(root, ".motlan"),
    databaseUrl: env["DATABASE_URL"] || null,
    publicUrl: `http://localhost:${port}`,
    catalogueFolder: env["MOTLAN_CATALOGUE"] ? resolve(root, env["MOTLAN_CATALOGUE"]) : null,
    designers: env["MOTLAN_DESIGNERS"]?.split(",") ?? null,
    keepsAnswers: env["MOTLAN_ANSWER_CACHE"] === "on",
    people: people === "" ? null : Number(people),
    askAgain: askAgain === "" ? null : Number(askAgain),
  });
};
