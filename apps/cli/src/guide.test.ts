import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runCommand } from "./command.ts";
import { commands } from "./commands.ts";
import { blocksIn } from "./guide-blocks.fixture.ts";

// The guide is run as it stands: its commands, its edits, and what they are said to print.

const root = fileURLToPath(new URL("../../..", import.meta.url));
const mine = "my-catalogue";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motlan-guide-"));
  vi.stubEnv("MOTLAN_DATA", join(folder, "data"));
  vi.stubEnv("DATABASE_URL", "");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

interface Ran {
  readonly ok: boolean;
  readonly said: string;
}

const motlan = async ([name = "", ...parameters]: readonly string[]): Promise<Ran> => {
  const lines: string[] = [];
  const command = await commands[name]?.();
  const placed = parameters.map((it) => (it.startsWith(mine) ? join(folder, it) : it));
  const end = command && (await runCommand(command, placed, (line) => lines.push(line)));
  return { ok: end === 0, said: lines.join("\n") };
};

/** `cp -r` of the guide, or a command of ours; `{version}` is the one that was printed last. */
const ran = async (line: string, version: string): Promise<Ran> => {
  const [name, ...parameters] = line.replace("{version}", version).split(" ");
  if (name === "motlan") return motlan(parameters);
  expect(line).toBe(`cp -r packages/catalogue ${mine}`);
  const from = join(root, "packages/catalogue");
  await cp(from, join(folder, mine), { recursive: true, filter: (path) => !path.includes("node_modules") });
  return { ok: true, said: "" };
};

const edited = async (file: string, text: string): Promise<void> => {
  const [from = "", to = ""] = text.split("\n---\n");
  const path = join(folder, mine, file);
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
