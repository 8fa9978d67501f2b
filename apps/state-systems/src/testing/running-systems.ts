import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRecord } from "@motlan/kernel";
import { perSystem } from "../stand-ins.ts";
import { type StateSystems, type StateSystemsOptions, startStateSystems } from "../start-state-systems.ts";

export const today = "2026-11-22";

export const client = {
  client_id: "portal",
  client_secret: "a-secret-for-tests-of-32-characters",
  redirect_uris: ["http://localhost:4000/auth/callback"],
  post_logout_redirect_uris: ["http://localhost:4000/"],
} as const;

const anyPort = perSystem(() => 0);

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), "motlan-state-systems-"));

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** The stand-ins on free ports, on a fixed day. */
export const startOn = async (dataDir: string, options: Partial<StateSystemsOptions> = {}): Promise<StateSystems> =>
  await startStateSystems({ ports: anyPort, host: "127.0.0.1", dataDir, clients: [client], today, ...options });

export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

/** Posts JSON to a system and reads what it answers. */
export const post = async (
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> => {
  const response = await fetch(url, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "Content-Type": "application/json", ...headers },
  });
  const text = await response.text();
  const answer: unknown = text === "" ? {} : JSON.parse(text);
  return { status: response.status, body: isRecord(answer) ? answer : {}, headers: response.headers };
};

/** The purpose that every request for personal data says. */
export const purpose = {
  maThuTuc: "1.001193",
  maHoSo: "H26.107-261122-0001",
  canCu: "Luật Hộ tịch 60/2014/QH13",
  maYeuCau: "request-1",
};

/** The record that a look-up answers, or the code of its refusal. */
export const lookUp = async (
  url: string,
  identifiers: Readonly<Record<string, string>>,
  fields: readonly string[],
): Promise<unknown> => {
  const { body } = await post(url, { ...identifiers, truongDuLieu: fields, mucDich: purpose });
  return body.banGhi ?? body.loi;
};
