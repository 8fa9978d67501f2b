import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@motlan/service";
import { expect, test } from "vitest";
import { report } from "./once-only/report.ts";

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));
const page = fileURLToPath(new URL("../../../docs/once-only.md", import.meta.url));

test("docs/once-only.md says what is measured now; if it does not, `pnpm motlan once-only` writes it anew", async () => {
  const loaded = await loadCatalogue(catalogue);
  if (!loaded.ok) throw new Error("the catalogue does not load");
  expect((await readFile(page, "utf8")).split("\n")).toEqual((await report(loaded.value)).split("\n"));
}, 120_000);
