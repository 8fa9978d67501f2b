import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { leftAfter, treeOf } from "./testing/processes.ts";
import { freePorts, type Product, startProduct } from "./testing/product.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const up = "Ctrl-C";
const endsWithinMs = 10_000;

let dataDir = "";
let started: Product[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "motlan-start-"));
  started = [];
});

afterEach(async () => {
  for (const product of started) {
    const tree = treeOf(product.pid);
    product.process.kill("SIGKILL");
    await leftAfter(tree, endsWithinMs);
  }
  rmSync(dataDir, { recursive: true, force: true });
});

const start = (setup: Parameters<typeof startProduct>[0]): Product => {
  const product = startProduct(setup);
  started.push(product);
  return product;
};

const startUp = async (): Promise<Product> => {
  const product = start({ port: await freePorts(), dataDir });
  await product.printed(up);
  return product;
};

/** It ended by itself, badly, said this, printed no trace of a program, and nothing of it runs on. */
const expectRefusal = async (product: Product, ...sentences: readonly RegExp[]): Promise<void> => {
  expect(await product.ended(), product.output()).toBe(1);
  for (const sentence of sentences) expect(product.output()).toMatch(sentence);
  expect(product.output()).not.toMatch(/^\s+at .*:\d+/mu);
  expect(product.output()).not.toContain(up);
};

const occupy = (port: number): Promise<() => void> =>
  new Promise((resolve) => {
    const server = createServer().listen(port, "127.0.0.1", () => resolve(() => server.close()));
  });

describe("a start that cannot succeed says why in one sentence", () => {
  test("too old a Node", async () => {
    const pretend = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } })';
    const nodeFlags = ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`];
    const product = start({ port: 4000, dataDir, nodeFlags });
    await expectRefusal(product, /Node\.js 18\.20\.4 quá cũ/u, /Node\.js 18\.20\.4 is too old: install Node\.js 20/u);
  });

  test("a port that is no port", async () => {
    await expectRefusal(start({ port: 0, dataDir, env: { PORT: "house" } }), /PORT=house is not a port number/u);
  });

  test.each([
    ["the front door's", 0],
    ["a stand-in's", 3],
  ])("a port in use: %s", async (_, offset) => {
    const port = await freePorts();
    const free = await occupy(port + offset);
    const sentence = new RegExp(`Port ${port + offset} is in use: .* PORT=\\d+ npm start`, "u");
    await expectRefusal(start({ port, dataDir }), sentence, new RegExp(`Cổng ${port + offset} đang được dùng`, "u"));
    free();
  });

  test("a data folder that is a file", async () => {
    const file = join(dataDir, "file");
    writeFileSync(file, "");
    await expectRefusal(start({ port: await freePorts(), dataDir: file }), /file is a file and not a folder: .+/u);
  });

  test("a damaged data folder", async () => {
    mkdirSync(join(dataDir, "pglite"));
    writeFileSync(join(dataDir, "pglite", "PG_VERSION"), "rubbish");
    await expectRefusal(start({ port: await freePorts(), dataDir }), /The data in .*pglite is damaged: .+/u);
  });

  test("a database that is not there; the password is not told", async () => {
    const env = { DATABASE_URL: "postgres://motlan:tell-nobody@127.0.0.1:1/motlan" };
    const product = start({ port: await freePorts(), dataDir, env });
    await expectRefusal(product, /The database motlan at 127\.0\.0\.1:1 cannot be reached .*: check .+/u);
    expect(product.output()).not.toContain("tell-nobody");
  });
});

const epoch = (): string => readFileSync(join(dataDir, "state-systems", "epoch.json"), "utf8");

describe("a start that succeeds", () => {
  test("answers, refuses a second on the same data, and ends with nothing left running", async () => {
    const product = await startUp();
    expect((await fetch(`${product.address}/healthz`)).status).toBe(200);
    expect((await fetch(`${product.address}/readyz`)).status).toBe(200);
    for (const face of ["/", "/desk", "/studio"]) expect(product.output()).toContain(`${product.address}${face}`);
    expect(product.output()).toMatch(/For trying only: .*fsync/u);
    await expectRefusal(start({ port: await freePorts(), dataDir }), /The data folder .* is in use by process \d+/u);

    const tree = treeOf(product.pid);
    expect(tree.length).toBeGreaterThanOrEqual(4);
    // A terminal sends it to all of a group, and npm passes its own on: twice is once.
    product.process.kill("SIGINT");
    product.process.kill("SIGINT");
    expect(await leftAfter(tree, endsWithinMs)).toEqual([]);
    expect(await product.ended()).toBe(0);
  });

  test("finds the data of the last", async () => {
    const first = await startUp();
    const before = epoch();
    first.process.kill("SIGTERM");
    await first.ended();
    const second = await startUp();
    expect((await fetch(`${second.address}/readyz`)).status).toBe(200);
    expect(epoch()).toBe(before);
  });

  test("leaves nothing running when the starter is killed without a word", async () => {
    const product = await startUp();
    const tree = treeOf(product.pid);
    product.process.kill("SIGKILL");
    expect(await leftAfter(tree, endsWithinMs)).toEqual([]);
  });

  test("ends whole when one of its parts dies", async () => {
    const product = await startUp();
    const tree = treeOf(product.pid);
    process.kill(tree.at(-1) ?? 0, "SIGKILL");
    expect(await leftAfter(tree, endsWithinMs)).toEqual([]);
    await expectPartStopped(product);
  });
});

const expectPartStopped = async (product: Product): Promise<void> => {
  expect(await product.ended()).toBe(1);
  expect(product.output()).toMatch(/stopped unexpectedly \(SIGKILL\)/u);
};
