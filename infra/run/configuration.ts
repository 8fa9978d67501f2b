import { randomBytes } from "node:crypto";
import { designerAccounts, previewPersonas } from "@motlan/population";
import { perSystem } from "@motlan/state-systems/stand-ins";
import type { Settings } from "./settings.ts";

const faces = ["citizen", "desk", "studio"] as const;
type Face = (typeof faces)[number];

const homes: Readonly<Record<Face, string>> = { citizen: "/", desk: "/desk", studio: "/studio" };

/** New at every start and kept nowhere: the two processes that need a secret are told it by this one. */
const newClient = (face: Face) => ({ id: `motlan-${face}`, secret: randomBytes(32).toString("base64url") });

export const newClients = () => ({
  citizen: newClient("citizen"),
  desk: newClient("desk"),
  studio: newClient("studio"),
});
type Clients = ReturnType<typeof newClients>;

const address = (port: number): string => `http://localhost:${port}`;

const standIns = ({ ports }: Settings) => perSystem((system) => address(ports[system]));

/** What the two processes are told that nobody else may know. */
export interface Secrets {
  readonly clients: Clients;
  /** Null: no answer of a register is kept. */
  readonly answerKey: string | null;
}

export const apiConfig = (settings: Settings, { clients, answerKey }: Secrets) => ({
  port: settings.port,
  dataDir: settings.dataDir,
  databaseUrl: settings.databaseUrl,
  publicUrl: settings.publicUrl,
  ...(settings.catalogueFolder === null ? {} : { catalogueFolder: settings.catalogueFolder }),
  ...(settings.askAgain === null ? {} : { askAgainSeconds: settings.askAgain }),
  registers: standIns(settings),
  ...(answerKey === null ? {} : { answerCache: { key: answerKey } }),
  designers: settings.designers ?? designerAccounts(),
  oidc: { issuer: address(settings.ports.vneid), clients },
  preview: { registers: standIns(settings), personas: previewPersonas() },
});

export const stateSystemsConfig = (settings: Settings, clients: Clients) => ({
  ports: settings.ports,
  host: "127.0.0.1",
  dataDir: `${settings.dataDir}/state-systems`,
  ...(settings.people === null ? {} : { people: settings.people }),
  clients: faces.map((face) => ({
    client_id: clients[face].id,
    client_secret: clients[face].secret,
    redirect_uris: [`${settings.publicUrl}/auth/${face}/callback`],
    post_logout_redirect_uris: [`${settings.publicUrl}${homes[face]}`],
  })),
});
