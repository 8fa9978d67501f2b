import { chmodSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fail, type Issue, issue, type Outcome, ok } from "@motlan/kernel";
import { sentence } from "./messages.ts";
import { answerKey } from "./run/answer-key.ts";
import { banner } from "./run/banner.ts";
import { type Child, startChild } from "./run/child.ts";
import { apiConfig, newClients, stateSystemsConfig } from "./run/configuration.ts";
import { portIssue } from "./run/port-issue.ts";
import { readSettings, type Settings } from "./run/settings.ts";

// Starts the stand-ins and the API as two processes, says where they are, and ends both when the starter says so.

const children: Child[] = [];

const start = (part: string, file: string, config: unknown): Promise<Outcome<string>> => {
  const child = startChild(part, fileURLToPath(new URL(file, import.meta.url)), config);
  children.push(child);
  return child.ready;
};

const startAll = async (settings: Settings): Promise<Outcome<string>> => {
  const clients = newClients();
  const key = settings.keepsAnswers ? answerKey(settings.dataDir) : null;
  const systems = await start("state-systems", "./state-systems.ts", stateSystemsConfig(settings, clients));
  if (!systems.ok) return systems;
  return start("api", "../apps/api/src/main.ts", apiConfig(settings, { clients, answerKey: key }));
};

const prepare = async (settings: Settings): Promise<Issue | null> =>
  (await portIssue([settings.port, ...Object.values(settings.ports)])) ?? folderIssue(settings.dataDir);

const folderIssue = (folder: string): Issue | null => {
  try {
    mkdirSync(folder, { recursive: true });
    // People's data: for the user who runs this and nobody else on the machine, whatever modes are set inside.
    chmodSync(folder, 0o700);
    return null;
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "";
    return issue("folder-unusable", "", { folder, reason });
  }
};

const run = async (): Promise<Outcome<string>> => {
  const settings = readSettings({ env: process.env, parameters: process.argv.slice(2) }, process.cwd());
  if (!settings.ok) return settings;
  const obstacle = await prepare(settings.value);
  if (obstacle !== null) return fail(obstacle);
  const store = await startAll(settings.value);
  return store.ok ? ok(banner(settings.value, store.value)) : store;
};

let ending = false;

const end = async (issues: readonly Issue[]): Promise<void> => {
  if (ending) return;
  ending = true;
  for (const { vi, en } of issues.map(sentence)) console.error(`${vi}\n${en}`);
  await Promise.all(children.map((child) => child.stop()));
  process.exit(issues.length === 0 ? 0 : 1);
};

// Ctrl-C, a stop from outside, or the death of the starter: all are seen as the closing of the channel to it.
process.once("disconnect", () => void end([]));
if (process.connected) {
  const started = await run();
  if (!started.ok) await end(started.issues);
  else if (!ending) {
    console.log(started.value);
    await end([await Promise.race(children.map((child) => child.ended))]);
  }
}
