import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../apps/api/src/serve.ts";
import { startStateSystems } from "../../apps/state-systems/src/index.ts";
import { perSystem } from "../../apps/state-systems/src/stand-ins.ts";
import { type Delayed, delayed } from "./registers.ts";

/** The whole house, whose registers answer after a while. */
export interface House {
  readonly url: string;
  readonly registers: Readonly<Record<string, Delayed>>;
  readonly stop: () => Promise<void>;
}

const port = Number(process.env["PORT"] ?? 4790);

/** So long the first register keeps an answer, and each after it a little longer: the page is open by then. */
const [firstAfterMs, apartMs] = [1_000, 200];

const client = (face: string) => ({ id: `motlan-${face}`, secret: randomBytes(24).toString("base64url") });

export const openHouse = async (databaseUrl: string, asked: readonly string[]): Promise<House> => {
  const dataDir = await mkdtemp(join(tmpdir(), "motlan-offers-"));
  const url = `http://localhost:${port}`;
  const clients = { citizen: client("citizen"), desk: client("desk"), studio: client("studio") };
  const systems = await startStateSystems({
    ports: perSystem(() => 0),
    host: "127.0.0.1",
    dataDir: join(dataDir, "state-systems"),
    clients: Object.entries(clients).map(([face, { id, secret }]) => ({
      client_id: id,
      client_secret: secret,
      redirect_uris: [`${url}/auth/${face}/callback`],
      post_logout_redirect_uris: [url],
    })),
  });
  const urls: Readonly<Record<string, string>> = systems.urls;
  const between = await Promise.all(
    asked.map(async (name, place) => [name, await delayed(urls[name] ?? "", firstAfterMs + place * apartMs)] as const),
  );
  const started = await serve(
    {
      port,
      dataDir,
      databaseUrl,
      registers: { ...systems.urls, ...Object.fromEntries(between.map(([name, it]) => [name, it.url])) },
      designers: [],
      askAgainSeconds: 60,
      oidc: { issuer: systems.urls.vneid, clients },
      publicUrl: url,
      preview: null,
    },
    () => undefined,
  );
  if (!started.ok) throw new Error(started.issues[0].code);
  return {
    url,
    registers: Object.fromEntries(between),
    stop: async () => {
      await started.value.stop();
      for (const [, { stop }] of between) stop();
      await systems.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
