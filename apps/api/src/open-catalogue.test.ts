import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openCatalogue } from "./open-catalogue.ts";

test("a wrong procedure is left out, and logged by its code and file and not by what it says", async () => {
  const folder = await mkdtemp(join(tmpdir(), "motlan-catalogue-"));
  const content = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));
  await cp(content, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  await mkdir(join(folder, "procedures/half-written"));
  await writeFile(join(folder, "procedures/half-written/procedure.yaml"), "Nguyễn Thị Mai: [");
  const logged: unknown[] = [];
  const loaded = await openCatalogue(folder, (...line) => logged.push(line));
  await rm(folder, { recursive: true });
  expect(loaded.ok && loaded.value.procedures.length).toBeGreaterThan(0);
  expect(logged).toEqual([
    ["warn", "procedure-wrong", { code: "definition-syntax", file: "procedures/half-written/procedure.yaml" }],
  ]);
});
