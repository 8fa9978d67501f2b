import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aVersion } from "../conformance/samples.ts";
import { valueOf } from "../conformance/value-of.ts";
import { openStore } from "../open-store.ts";

let place: string;
let good: string;
let copies = 0;

const open = (folder: string) => openStore({ kind: "pglite", folder });
const kept = aVersion("kept");

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "motlan-pglite-"));
  good = join(place, "deep", "good");
  const opened = valueOf(await open(good));
  await opened.store.addVersion(kept);
  await opened.close();
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** A folder as the last process left it, with a version in it. */
const aCopy = async (): Promise<string> => {
  copies += 1;
  const folder = join(place, `copy-${copies}`);
  await cp(good, folder, { recursive: true });
  return folder;
};

const holding = async (folder: string): Promise<{ readonly child: ChildProcess; readonly version: string }> => {
  const fixture = join(import.meta.dirname, "hold-folder.fixture.ts");
  const child = spawn(process.execPath, [fixture, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const [version] = await once(child.stdout, "data");
  return { child, version: String(version) };
};

const killed = async (child: ChildProcess): Promise<void> => {
  child.kill("SIGKILL");
  await once(child, "exit");
};

test("a folder that was closed opens again with what was in it, and leaves no lock", async () => {
  const folder = await aCopy();
  const opened = valueOf(await open(folder));
  expect(opened.describe).toBe(`PGlite (${folder})`);
  expect(await opened.store.version(kept.id)).toEqual(kept);
  await opened.close();
  expect((await readdir(join(place, "deep"))).toSorted()).toEqual(["good"]);
});

test("a folder is opened once at a time in one process", async () => {
  const folder = await aCopy();
  const opened = valueOf(await open(folder));
  expect(await open(folder)).toMatchObject({ issues: [{ code: "store-folder-in-use", params: { pid: process.pid } }] });
  await opened.close();
});

test("a folder that a living process holds is in use; when that one is killed, what it wrote is there", async () => {
  const folder = await aCopy();
  const { child, version } = await holding(folder);
  expect(await open(folder)).toMatchObject({
    issues: [{ code: "store-folder-in-use", params: { folder, pid: child.pid } }],
  });
  await killed(child);
  const opened = valueOf(await open(folder));
  expect(await opened.store.version(version)).toMatchObject({ procedureId: "held" });
  await opened.close();
});

test("a lock left by a process of the same number, as in a container, is taken over", async () => {
  const folder = await aCopy();
  await writeFile(`${folder}.lock`, `${process.pid}\n`);
  const opened = valueOf(await open(folder));
  await opened.close();
});

test("a note of the last process that a power cut left empty is no damage", async () => {
  const folder = await aCopy();
  await writeFile(join(folder, "postmaster.pid"), "");
  const opened = valueOf(await open(folder));
  await opened.close();
});

test("what a first start left that was broken off is swept away", async () => {
  const folder = join(place, "first");
  await mkdir(`${folder}.new/base`, { recursive: true });
  const opened = valueOf(await open(folder));
  await opened.close();
  expect(await readdir(folder)).toContain("PG_VERSION");
  expect(await readdir(place)).not.toContain("first.new");
});

describe("a damaged folder is told as such, loses nothing, and is not locked:", () => {
  const damages: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
    "the control file is empty": (folder) => truncate(join(folder, "global/pg_control"), 0),
    "the control file is rubbish": (folder) => writeFile(join(folder, "global/pg_control"), "x".repeat(8192)),
    "the log is gone": (folder) => rm(join(folder, "pg_wal"), { recursive: true }),
    "the tables are gone": (folder) => rm(join(folder, "base"), { recursive: true }),
    "every table is full of zeros": async (folder) => {
      const tables = await readdir(join(folder, "base/5"));
      await Promise.all(tables.map((table) => writeFile(join(folder, "base/5", table), Buffer.alloc(8192))));
    },
    "one table is full of rubbish": async (folder) => {
      const tables = await readdir(join(folder, "base/5"));
      const own = tables.filter((table) => Number(table) >= 16_384);
      await Promise.all(own.map((table) => writeFile(join(folder, "base/5", table), Buffer.alloc(8192, 7))));
    },
    "the version is rubbish": (folder) => writeFile(join(folder, "PG_VERSION"), "rubbish\n"),
    "the version is another": (folder) => writeFile(join(folder, "PG_VERSION"), "12\n"),
    "the version is gone": (folder) => rm(join(folder, "PG_VERSION")),
  };

  test.each(Object.keys(damages))("%s", async (name) => {
    const folder = await aCopy();
    await damages[name]?.(folder);
    const before = await readdir(folder);
    expect(await open(folder)).toEqual({
      ok: false,
      issues: [{ code: "store-folder-corrupt", path: "", params: { folder } }],
    });
    expect(await readdir(folder)).toEqual(expect.arrayContaining(before));
    expect(await readdir(place)).not.toContain(`${folder.slice(place.length + 1)}.lock`);
  });

  test("there is something else in it", async () => {
    const folder = join(place, "photographs");
    await mkdir(folder);
    await writeFile(join(folder, "a.jpg"), "");
    expect(await open(folder)).toMatchObject({ issues: [{ code: "store-folder-corrupt" }] });
  });

  test("it is a file", async () => {
    const folder = join(place, "file");
    await writeFile(folder, "");
    expect(await open(folder)).toMatchObject({ issues: [{ code: "store-folder-corrupt" }] });
  });
});
