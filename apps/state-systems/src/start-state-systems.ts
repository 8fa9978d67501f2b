import { join } from "node:path";
import { type Clock, localDate, systemClock } from "@motlan/kernel";
import { generatePopulation } from "@motlan/population";
import type { HttpHandler } from "msw";
import type { Listening } from "./http/listen.ts";
import { serveRegister } from "./http/serve-register.ts";
import { keepEpoch } from "./records/epoch.ts";
import { openJournal } from "./records/journal.ts";
import { indexPeople } from "./records/people-index.ts";
import type { RegisterContext } from "./records/register-context.ts";
import { type SystemName, systemNames } from "./system-name.ts";
import { isNoticeUsed } from "./systems/civil-status/birth-record.ts";
import { civilStatusServices } from "./systems/civil-status/civil-status-services.ts";
import { healthServices } from "./systems/health/health-services.ts";
import { populationServices } from "./systems/population/population-services.ts";
import { residenceServices } from "./systems/residence/residence-services.ts";
import type { VneidClient } from "./systems/vneid/clients.ts";
import { serveVneid } from "./systems/vneid/serve-vneid.ts";

export interface StateSystemsOptions {
  /** One port a system, 0 for any free one. */
  readonly ports: Readonly<Record<SystemName, number>>;
  readonly host: string;
  /** Where journals and epoch are kept; made if it is not there. */
  readonly dataDir: string;
  readonly clients: readonly VneidClient[];
  /** The day (`yyyy-mm-dd`) from which new-borns are dated at the first start; later starts keep that day. */
  readonly today?: string;
  readonly seed?: number;
  readonly clock?: Clock;
}

export interface StateSystems {
  /** `http://localhost:<port>` of each; that of `vneid` is the issuer. */
  readonly urls: Readonly<Record<SystemName, string>>;
  /** Closes all ports, within two seconds. */
  stop(): Promise<void>;
}

const contextsOf = (options: StateSystemsOptions): ((system: SystemName) => RegisterContext) => {
  const clock = options.clock ?? systemClock;
  const first = { seed: options.seed ?? 2026, today: options.today ?? localDate(clock.now()) };
  const population = generatePopulation(keepEpoch(options.dataDir, first));
  const people = indexPeople(population);
  const journalOf = (system: SystemName) => openJournal(join(options.dataDir, `${system}.jsonl`));
  return (system) => ({ population, people, clock, journal: journalOf(system) });
};

type Starter = (port: number) => Promise<Listening>;

const starters = (options: StateSystemsOptions): Readonly<Record<SystemName, Starter>> => {
  const contextOf = contextsOf(options);
  const civilStatus = contextOf("civil-status");
  const register =
    (system: SystemName, services: readonly HttpHandler[]): Starter =>
    async (port) =>
      await serveRegister({ system, host: options.host, port }, services);
  const isRegistered = (code: string): boolean => isNoticeUsed(civilStatus.journal, code);
  return {
    vneid: async (port) => {
      return await serveVneid({ system: "vneid", host: options.host, port }, civilStatus.people, options.clients);
    },
    population: register("population", populationServices(contextOf("population"))),
    residence: register("residence", residenceServices(contextOf("residence"))),
    "civil-status": register("civil-status", civilStatusServices(civilStatus)),
    health: register("health", healthServices(contextOf("health"), isRegistered)),
  };
};

const closeAll = async (servers: Iterable<Listening>): Promise<void> => {
  await Promise.all([...servers].map((server) => server.close()));
};

/**
 * Starts the stand-ins for the four registers and VNeID, each a server of its own. Rejects with a
 * `StateSystemStartError` if a port is taken (none is left open then) or what was kept cannot be read.
 */
export const startStateSystems = async (options: StateSystemsOptions): Promise<StateSystems> => {
  const start = starters(options);
  const started = await Promise.allSettled(systemNames.map((system) => start[system](options.ports[system])));
  const servers = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = started.find((one) => one.status === "rejected");
  if (failed !== undefined) {
    await closeAll(servers);
    throw failed.reason;
  }
  const url = (system: SystemName): string => `http://localhost:${servers[systemNames.indexOf(system)]?.port ?? 0}`;
  const urls = {
    vneid: url("vneid"),
    population: url("population"),
    residence: url("residence"),
    "civil-status": url("civil-status"),
    health: url("health"),
  };
  return { urls, stop: async () => await closeAll(servers) };
};
