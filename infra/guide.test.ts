import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// The guide is run as it stands: its commands, its edits, and what they are said to print.

const root = new URL("..", import.meta.url).pathname;

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "motlan-guide-"))));
afterAll(() => rm(folder, { recursive: true }));

interface Block {
  /** `sh`, `sh fails`, `yaml edit <file>`, `text`. */
  readonly head: string;
  readonly text: string;
}

const blocksIn = (page: string): readonly Block[] =>
  [...page.matchAll(/^```([^\n]+)\n(.*?)^```$/gmsu)].map(([, head = "", text = ""]) => ({
    head,
    text: text.trimEnd(),
  }));

interface Ran {
  readonly ok: boolean;
  readonly said: string;
}

const motlan = (parameters: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { ...process.env, MOTLAN_DATA: join(folder, "data"), DATABASE_URL: "" };
    execFile(
      process.execPath,
      [join(root, "apps/cli/src/main.ts"), ...parameters],
      { cwd: folder, env },
      (error, out, err) => resolve({ ok: error === null, said: `${out}${err}` }),
    );
  });

/** `cp -r` of the guide, or a command of ours; `{version}` is the one that was printed last. */
const ran = async (line: string, version: string): Promise<Ran> => {
  const [name, ...parameters] = line.replace("{version}", version).split(" ");
  if (name === "motlan") return motlan(parameters);
  expect(line).toBe("cp -r packages/catalogue my-catalogue");
  const from = join(root, "packages/catalogue");
  await cp(from, join(folder, "my-catalogue"), { recursive: true, filter: (path) => !path.includes("node_modules") });
  return { ok: true, said: "" };
};

const edited = async (file: string, text: string): Promise<void> => {
  const [from = "", to = ""] = text.split("\n---\n");
  const path = join(folder, "my-catalogue", file);
  const before = await readFile(path, "utf8");
  expect(before.split(from), `${file}: ${from}`).toHaveLength(2);
  await writeFile(
    path,
    before.replace(from, () => to),
  );
};

test("the guide leads from an empty folder to a published procedure, word for word", async () => {
  let [last, version] = ["", ""];
  for (const { head, text } of blocksIn(await readFile(join(root, "docs/write-a-procedure.md"), "utf8"))) {
    const [kind, what, file = ""] = head.split(" ");
    if (kind === "yaml") await edited(file, text);
    else if (kind === "text") expect(last).toContain(text);
    else {
      const { ok, said } = await ran(text, version);
      expect(ok, `${text}\n${said}`).toBe(what !== "fails");
      version = said.match(/proof-of-need@[0-9a-f]{12}/u)?.[0] ?? version;
      last = said;
    }
  }
  expect(last).toContain("in force");
  expect(last).toContain("waits for approval");
});
