import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { standIns } from "@motlan/state-systems/stand-ins";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A start of the whole product as a person does it, with its output. */
export interface Product {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly address: string;
  output(): string;
  /** Resolved once this was printed; rejected with the output if it ends before. */
  printed(text: string): Promise<void>;
  ended(): Promise<number | null>;
}

interface Setup {
  readonly port: number;
  readonly dataDir: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly nodeFlags?: readonly string[];
}

export const startProduct = ({ port, dataDir, env = {}, nodeFlags = [] }: Setup): Product => {
  const child = spawn(process.execPath, [...nodeFlags, "infra/start.mjs"], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: "", PORT: String(port), MOTLAN_DATA: dataDir, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close").then(([code]) => (typeof code === "number" ? code : null));
  const output = collect(child);
  return {
    process: child,
    pid: child.pid ?? 0,
    address: `http://localhost:${port}`,
    output,
    printed: (text) => printed({ child, text, output, ended }),
    ended: () => ended,
  };
};

const collect = (child: ChildProcess): (() => string) => {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (text += String(chunk)));
  return () => text;
};

interface Waiting {
  readonly child: ChildProcess;
  readonly text: string;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

const printed = ({ child, text, output, ended }: Waiting): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = () => output().includes(text) && resolve();
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", look);
    void ended.then(() => reject(new Error(`ended before it said “${text}”:\n${output()}`)));
    look();
  });

/**
 * The first of as many free ports in a row as a start needs: the front door's and one a stand-in. They lie below those
 * that systems hand out to whoever connects (32768 and up on Linux), which would be taken again before they are used.
 */
export const freePorts = async (): Promise<number> => {
  for (;;) {
    const first = randomInt(10_000, 32_000);
    const free = await Promise.all([first, ...standIns.map((_, index) => first + 1 + index)].map(isFree));
    if (free.every(Boolean)) return first;
  }
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
