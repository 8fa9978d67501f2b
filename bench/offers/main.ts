import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { launchOptions } from "../../e2e/lib/chromium.ts";
import { otherMothers, startPostgres } from "../../packages/testing/src/index.ts";
import { machine } from "../lib/machine.ts";
import { rewriteSection, table } from "../lib/markdown.ts";
import { median } from "../lib/median.ts";
import { openHouse } from "./house.ts";

// From the moment at which a register has answered to the one at which what it said is painted, in a real browser on a
// form that is open. The table goes to docs/benchmarks.md.

const rounds = Number(process.env["MOTLAN_BENCH_ROUNDS"] ?? 15);

/** The registers whose word stands on the first page of the registration of a birth, and what they are called there. */
const asked = { population: "CSDL dân cư", residence: "CSDL cư trú" } as const;

/** In the page: tells of each name when "<name> · cập nhật" was first painted. */
const watching = `
  const names = new Set(${JSON.stringify(Object.values(asked))});
  const look = () => {
    const text = document.body?.textContent ?? "";
    for (const name of names)
      if (text.includes(name + " · cập nhật")) {
        names.delete(name);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => { window.tellPainted(name, performance.timeOrigin + performance.now()); };
          port2.postMessage(null);
        });
      }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
`;

const postgres = await startPostgres();
const house = await openHouse(await postgres.url("offers"), Object.keys(asked));
const browser = await chromium.launch(launchOptions);

const signedIn = async (mother: string): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "vi-VN" });
  const page = await context.newPage();
  await page.goto(`${house.url}/auth/citizen/login?back=/`);
  await page.getByLabel("Số định danh cá nhân").fill(mother);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL(`${house.url}/`);
  await page.close();
  return context;
};

/** When each name was first painted, told by the page. */
const paintedOn = async (page: Page): Promise<(name: string) => Promise<number>> => {
  const names: readonly string[] = Object.values(asked);
  const waited = new Map(names.map((name) => [name, Promise.withResolvers<number>()]));
  await page.exposeFunction("tellPainted", (name: string, at: number) => waited.get(name)?.resolve(at));
  await page.addInitScript(watching);
  return (name) => waited.get(name)?.promise ?? Promise.reject(new Error(name));
};

/** Opens a new form and tells how long each register's word took. */
const delays = async (context: BrowserContext, slower: number): Promise<readonly number[]> => {
  const page = await context.newPage();
  const painted = await paintedOn(page);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  for (const register of Object.values(house.registers)) register.firstAnswer();
  await page.goto(`${house.url}/procedures/birth-registration`);
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  const took: number[] = [];
  for (const [register, name] of Object.entries(asked)) {
    const at = await painted(name);
    const answered = house.registers[register]?.firstAnswer();
    if (answered === undefined) throw new Error(`${register} was not asked`);
    took.push(at - answered);
  }
  await page.close();
  return took;
};

const ms = (value: number | undefined): string => `${Math.round(value ?? 0)} ms`;

const row = async (title: string, slower: number): Promise<readonly string[]> => {
  const [mother = ""] = otherMothers();
  const context = await signedIn(mother);
  const all: number[] = [];
  for (let round = -3; round < rounds; round += 1) {
    const took = await delays(context, slower);
    if (round >= 0) all.push(...took);
  }
  await context.close();
  const sorted = all.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return [title, String(all.length), ms(median(all)), ms(at(0.95)), ms(sorted.at(-1))];
};

const rows = [await row("this machine", 1), await row("four times slower, as a cheap phone", 4)];
await browser.close();
await house.stop();
await postgres.stop();

const text = [
  `Measured ${machine()} Chromium, PostgreSQL 18 and the registers on the same machine.`,
  table(["page's processor", "answers", "median", "95 %", "longest"], rows),
].join("\n\n");
rewriteSection(join(import.meta.dirname, "../../docs/benchmarks.md"), "offers", text);
console.log(text);
process.exit(0);
