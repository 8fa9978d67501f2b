import { join } from "node:path";
import { type Clock, localDate, systemClock } from "@motlan/kernel";
import { crowdOf, generatePopulation } from "@motlan/population";
import type { Listening } from "./http/listen.ts";
import { serveRegister } from "./http/serve-register.ts";
import { keepEpoch } from "./records/epoch.ts";
import { everybody } from "./records/everybody.ts";
import { type Journal, openJournal } from "./records/journal.ts";
import type { ServerContext, StandIn } from "./stand-in.ts";
import { type PerSystem, perSystem, standIns } from "./stand-ins.ts";
import type { VneidClient } from "./systems/vneid/clients.ts";

export interface StateSystemsOptions {
  /** One port a system, 0 for any free one. */
  readonly ports: PerSystem<number>;
  readonly host: string;
  /** Where journals and epoch are kept; made if it is not there. */
  readonly dataDir: string;
  readonly clients: readonly VneidClient[];
  /** The day (`yyyy-mm-dd`) from which new-borns are dated at the first start; later starts keep that day. */
  readonly today?: string;
  readonly seed?: number;
  /**
   * How many people there are, 2,000 where it is not said. Beyond the population of some hundreds they are made up when
   * they are asked about. Later starts may have more: those of before stay who they are.
   */
  readonly people?: number;
  readonly clock?: Clock;
}

export interface StateSystems {
  /** `http://localhost:<port>` of each; that of `vneid` is the issuer. */
  readonly urls: PerSystem<string>;
  /** Closes all ports, within two seconds. */
  stop(): Promise<void>;
}

const usualPeople = 2_000;

const contextsOf = (options: StateSystemsOptions): ((system: string) => ServerContext) => {
  const clock = options.clock ?? systemClock;
  const first = { seed: options.seed ?? 2026, today: options.today ?? localDate(clock.now()) };
  const epoch = keepEpoch(options.dataDir, first);
  const population = generatePopulation(epoch);
  const wanted = (options.people ?? usualPeople) - population.people.length;
  const journals = new Map<string, Journal>(
    standIns.map(({ name }) => [name, openJournal(join(options.dataDir, `${name}.jsonl`))]),
  );
  const journalOf = (system: string): Journal => {
    const journal = journals.get(system);
    if (journal === undefined) throw new Error(`there is no stand-in ${system}`);
    return journal;
  };
  const crowd = crowdOf(epoch.seed, wanted);
  const shared = {
    ...everybody(population, crowd),
    crowd,
    clock,
    journalOf,
    journals: [...journals.values()],
    clients: options.clients,
  };
  return (system) => ({ ...shared, journal: journalOf(system) });
};

const startOne = async (standIn: StandIn, options: StateSystemsOptions & { port: number; context: ServerContext }) => {
  const { host, port, context } = options;
  const at = { system: standIn, host, port };
  return "serve" in standIn
    ? await (await standIn.serve())(at, context)
    : await serveRegister(at, { services: (await standIn.services())(context), context });
};

const closeAll = async (servers: Iterable<Listening>): Promise<void> => {
  await Promise.all([...servers].map((server) => server.close()));
};

/**
 * Starts the stand-ins for the registers and VNeID, each a server of its own. Rejects with a `StateSystemStartError` if
 * a port is taken (none is left open then) or what was kept cannot be read.
 */
export const startStateSystems = async (options: StateSystemsOptions): Promise<StateSystems> => {
  const contextOf = contextsOf(options);
  const started = await Promise.allSettled(
    standIns.map((standIn) => {
      const { name } = standIn;
      return startOne(standIn, { ...options, port: options.ports[name], context: contextOf(name) });
    }),
  );
  const servers = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = started.find((one) => one.status === "rejected");
  if (failed !== undefined) {
    await closeAll(servers);
    throw failed.reason;
  }
  const urls = perSystem((_, index) => `http://localhost:${servers[index]?.port ?? 0}`);
  return { urls, stop: async () => await closeAll(servers) };
};
