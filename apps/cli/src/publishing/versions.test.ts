import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installCatalogue, loadCatalogue } from "@motlan/service";
import { openStore } from "@motlan/store";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runCommand } from "../command.ts";
import { commands } from "../commands.ts";

const catalogue = fileURLToPath(new URL("../../../../packages/catalogue", import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "motlan-versions-"));
  vi.stubEnv("MOTLAN_DATA", folder);
  vi.stubEnv("DATABASE_URL", "");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const ran = async (name: string, ...parameters: readonly string[]) => {
  const lines: string[] = [];
  const command = await commands[name]?.();
  const end = command && (await runCommand(command, parameters, (line) => lines.push(line)));
  return { end, text: lines.join("\n") };
};

/** A house whose catalogue was installed half past three in the morning, by the clock of the offices. */
const installed = async (): Promise<void> => {
  const loaded = await loadCatalogue(catalogue);
  const opened = await openStore({ kind: "pglite", folder: join(folder, "pglite") });
  if (!loaded.ok || !opened.ok) throw new Error("no house");
  const clock = { now: () => "2026-11-24T20:30:00.000Z" };
  await installCatalogue({ store: opened.value.store, clock }, loaded.value.procedures);
  await opened.value.close();
};

test("versions are told by the clock of the offices, and of a name that is none the one that was meant", async () => {
  await installed();
  const told = await ran("versions", "marital-status");
  expect(told).toMatchObject({ end: 0, text: expect.stringContaining("    2026-11-25 03:30  motlan  cài cùng") });
  expect(await ran("versions", "marital-statu")).toMatchObject({
    end: 1,
    text: expect.stringContaining("There is no procedure “marital-statu”. Did you mean: marital-status"),
  });
});

test("of a procedure that no house has it is said that there is none", async () => {
  expect(await ran("versions", "nosuch")).toMatchObject({
    end: 1,
    text: "✗ Không có thủ tục “nosuch”.\n  There is no procedure “nosuch”.",
  });
});

test("a damaged store is told in the words of a start, and what to do", async () => {
  await mkdir(join(folder, "pglite"));
  await writeFile(join(folder, "pglite", "PG_VERSION"), "nonsense");
  const { end, text } = await ran("versions");
  expect(end).toBe(1);
  expect(text).toContain(`Dữ liệu trong ${join(folder, "pglite")} bị hỏng`);
  expect(text).toContain("is damaged: restore a copy of it");
});
