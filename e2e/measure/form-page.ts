import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { launchOptions } from "../lib/chromium.ts";

// What the first page of the form costs a phone: every script it loads, gzip, from a cold cache.
// node e2e/measure/form-page.ts http://localhost:4000   (with `npm start` running)

const base = process.argv[2] ?? "http://localhost:4000";
const browser = await chromium.launch(launchOptions);
const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
await page.goto(`${base}/auth/citizen/login?back=/`);
await page.getByRole("button", { name: "Nguyễn Thị Mai" }).click();
await page.goto(`${base}/procedures/birth-registration`);
await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
await page.waitForURL(/fill\/filer$/);

// A reload in a new context: nothing of what came before is in its cache.
const cold = await browser.newContext({ viewport: { width: 360, height: 740 } });
await cold.addCookies(await page.context().cookies());
const form = await cold.newPage();
const scripts: { name: string; bytes: number }[] = [];
const reading: Promise<void>[] = [];
form.on("response", (response) => {
  if (response.request().resourceType() !== "script") return;
  const name = new URL(response.url()).pathname.split("/").at(-1) ?? "";
  reading.push(response.body().then((body) => void scripts.push({ name, bytes: gzipSync(body).length })));
});
await form.goto(page.url());
await form.getByLabel("Tôi là").waitFor();
await Promise.all(reading);
for (const { name, bytes } of scripts.toSorted((a, b) => b.bytes - a.bytes))
  console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB  ${name}`);
const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`${(total / 1024).toFixed(1).padStart(7)} KB  in ${scripts.length} scripts, gzip`);
await browser.close();
