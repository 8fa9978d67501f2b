import { randomBytes, randomInt } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Issue, systemClock } from "@motlan/kernel";
import { previewPersonas } from "@motlan/population";
import { type FaultName, type StateSystems, startStateSystems } from "@motlan/state-systems";
import { perSystem, type SystemName } from "@motlan/state-systems/stand-ins";
import { createTRPCClient, httpBatchStreamLink, httpLink, splitLink, TRPCClientError } from "@trpc/client";
import type { Face } from "../access.ts";
import type { AppRouter } from "../router.ts";
import { type Running, type Surroundings, serve } from "../serve.ts";
import { type Browser, type Overhearing, openBrowser } from "./browser.ts";

/** The whole house for a test over HTTP: stand-ins and API on free ports, a data folder of its own. */
export interface House {
  readonly url: string;
  readonly systems: StateSystems;
  readonly logged: readonly string[];
  /** Its data folder, which is gone when it has stopped. */
  readonly dataDir: string;
  /** Somebody's browser, signed in as an account of the mock VNeID; nobody without one. */
  signedIn(face: Face, account: string): Promise<Visitor>;
  visitor(): Visitor;
  /** Takes a register down, lets it go wrong in another way, or brings it back. */
  control(register: SystemName, state: Fault): Promise<void>;
  stop(): Promise<void>;
}

export type Fault = "up" | FaultName;

export interface Visitor {
  readonly browser: Browser;
  readonly api: ReturnType<typeof apiFor>;
}

export interface HouseOptions extends Surroundings {
  readonly databaseUrl?: string;
  readonly catalogueFolder?: string;
  /** Where some of the registers are reached, if not at the stand-ins themselves. */
  readonly reached?: (urls: StateSystems["urls"]) => Promise<Readonly<Record<string, string>>>;
  /** In base64. Without it no answer of a register is kept. */
  readonly answerKey?: string;
  /** After how long a register is asked again; a minute, where it is not said. */
  readonly askAgainSeconds?: number;
  /** Who may publish on the command line. */
  readonly designers?: readonly string[];
  /** Is told of every answer that a visitor gets. */
  readonly overhears?: Overhearing;
}

export const openHouse = async ({
  databaseUrl,
  clock = systemClock,
  catalogueFolder,
  answerKey,
  askAgainSeconds = 60,
  designers = [],
  overhears,
  reached = async () => ({}),
  ...surroundings
}: HouseOptions = {}): Promise<House> => {
  const dataDir = await mkdtemp(join(tmpdir(), "motlan-house-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const clients = { citizen: client("citizen"), desk: client("desk"), studio: client("studio") };
  const systems = await startStateSystems({
    ports: perSystem(() => 0),
    host: "127.0.0.1",
    dataDir: join(dataDir, "state-systems"),
    clock,
    clients: Object.entries(clients).map(([face, { id, secret }]) => ({
      client_id: id,
      client_secret: secret,
      redirect_uris: [`${url}/auth/${face}/callback`],
      post_logout_redirect_uris: [url],
    })),
  });
  const logged: string[] = [];
  const started = await serve(
    {
      port,
      dataDir,
      ...(catalogueFolder ? { catalogueFolder } : {}),
      ...(answerKey ? { answerCache: { key: answerKey } } : {}),
      databaseUrl: databaseUrl ?? null,
      registers: { ...systems.urls, ...(await reached(systems.urls)) },
      designers: [...designers],
      askAgainSeconds,
      oidc: { issuer: systems.urls.vneid, clients },
      publicUrl: url,
      preview: { registers: systems.urls, personas: [...previewPersonas()] },
    },
    (_level, event, detail) => logged.push(JSON.stringify({ event, detail })),
    { ...surroundings, clock },
  );
  if (!started.ok) throw new Error(started.issues[0].code);
  return houseOf({ url, systems, logged, running: started.value, dataDir, overhears });
};

interface Built {
  readonly url: string;
  readonly systems: StateSystems;
  readonly logged: readonly string[];
  readonly running: Running;
  readonly dataDir: string;
  readonly overhears: Overhearing | undefined;
}

const houseOf = ({ url, systems, logged, running, dataDir, overhears }: Built): House => {
  const visitor = (): Visitor => {
    const browser = openBrowser(overhears);
    return { browser, api: apiFor(url, browser) };
  };
  return {
    url,
    systems,
    logged,
    dataDir,
    visitor,
    signedIn: async (face, account) => {
      const person = visitor();
      await signIn(person.browser, new URL(`/auth/${face}/login`, url), account);
      return person;
    },
    control: async (register, state) => {
      const headers = { "content-type": "application/json" };
      await fetch(`${systems.urls[register]}/control`, { method: "POST", headers, body: JSON.stringify({ state }) });
    },
    stop: async () => {
      await running.stop();
      await systems.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const client = (face: Face) => ({ id: `motlan-${face}`, secret: randomBytes(24).toString("base64url") });

/** Chooses an account on the mock VNeID's page, as a person would. */
export const signIn = async (browser: Browser, login: URL, account: string): Promise<URL> => {
  const chooser = await browser.visit(login);
  const by = /^\d{12}$/u.test(account) ? { personalId: account } : { account };
  const form = { method: "POST", body: new URLSearchParams(by) };
  const { url } = await browser.visit(chooser.url, form);
  return url;
};

type FetchEsque = NonNullable<Parameters<typeof httpLink>[0]["fetch"]>;

const apiFor = (url: string, browser: Browser) => {
  const call: FetchEsque = (input, init) => {
    const { signal, ...rest } = init ?? {};
    return browser.request(new URL(input instanceof Request ? input.url : input), signal ? { ...rest, signal } : rest);
  };
  const options = { url: `${url}/trpc`, fetch: call };
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ path }) => path === "citizen.prefill" || path === "citizen.myData",
        true: httpBatchStreamLink(options),
        false: httpLink({ ...options, methodOverride: "POST" }),
      }),
    ],
  });
};

/** The codes that a call was refused with, or "none" where it went through. */
export const refusal = async (call: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await call;
    return ["none"];
  } catch (error) {
    if (!(error instanceof TRPCClientError)) throw error;
    const { issues, code }: { issues?: readonly Issue[]; code?: string } = error.data ?? {};
    return issues && issues.length > 0 ? issues.map((it) => it.code) : [code ?? error.message];
  }
};

/** Below those that systems hand out to whoever connects: such a one would be taken again before it is used. */
const freePort = async (): Promise<number> => {
  const port = randomInt(10_000, 32_000);
  return (await isFree(port)) ? port : freePort();
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
