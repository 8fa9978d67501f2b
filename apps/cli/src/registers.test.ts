import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isPlanned } from "@motlan/procedure";
import { loadCatalogue } from "@motlan/service";
import { startStateSystems } from "@motlan/state-systems";
import { perSystem } from "@motlan/state-systems/stand-ins";
import { expect, test } from "vitest";
import { registersPage } from "./registers/page.ts";

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));
const page = fileURLToPath(new URL("../../../docs/registers.md", import.meta.url));

const loaded = await loadCatalogue(catalogue);
if (!loaded.ok) throw new Error("the catalogue does not load");
const written = registersPage(loaded.value.catalogue).split("\n");

test("docs/registers.md says what the catalogue says; if it does not, `pnpm motlan registers` writes it anew", async () => {
  expect((await readFile(page, "utf8")).split("\n")).toEqual(written);
});

test("a service that differs by province is told with its provinces, and a closed register as closed", () => {
  const lines = written.filter((line) => line.startsWith("| `dwellings`"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("đang trả lời · live (Thành phố Hà Nội, ");
  expect(lines[0]).toContain("chưa hỏi · planned (tỉnh khác · elsewhere)");
  expect(written.find((line) => line.includes("Thanh tra Chính phủ"))).toContain("closed to forms");
});

const lineWith = (label: string) => written.find((it) => it.includes(label)) ?? "";

test("what is sensitive is told with the laws under which it may be asked, or with none", () => {
  expect(lineWith("Ethnic group")).toContain("nhạy cảm · sensitive: Luật Hộ tịch 60/2014/QH13");
  expect(lineWith("Blood type")).toContain("nhạy cảm · sensitive |");
});

/** Services that are asked or told something at another system than ours. */
const answering = Object.values(loaded.value.catalogue.registers).flatMap(({ id, services }) =>
  Object.values(services)
    .filter((service) => service.protocol === "rest-json" && !isPlanned(service))
    .map(({ path }) => ({ register: id, path })),
);

test("for every service that is live or partial there is a stand-in that has it", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "motlan-registers-"));
  const systems = await startStateSystems({ ports: perSystem(() => 0), host: "127.0.0.1", dataDir, clients: [] });
  const urls: Readonly<Record<string, string>> = systems.urls;
  try {
    expect(answering.length).toBeGreaterThan(20);
    for (const { register, path } of answering) {
      const { status } = await fetch(`${urls[register]}${path}`, { method: "POST", body: "{}" });
      expect([register, path, status]).not.toEqual([register, path, 404]);
    }
  } finally {
    await systems.stop();
    await rm(dataDir, { recursive: true });
  }
});
