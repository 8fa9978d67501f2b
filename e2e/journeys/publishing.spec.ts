import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { motlanAt } from "../lib/motlan.ts";
import { goOn, isSound, registersAnswered, signIn } from "../lib/pages.ts";

const procedure = "marital-status";
const wide = { width: 1280, height: 900 };

type Edit = readonly [from: string, to: string];

/** Asks whether it is urgent, at the end of the page on the status. */
const urgency: readonly Edit[] = [
  ["\nask:\n", "\nask:\n  urgent: { type: yes-no, title: { vi: Cần gấp, en: In a hurry } }\n"],
  ["periodTo, statusOther] }", "periodTo, statusOther, urgent] }"],
];
const otherWords: readonly Edit[] = [["vi: Dùng để, en: What for", "vi: Mục đích sử dụng, en: What for"]];

/** The procedure's folder in a catalogue of its own, edited. */
const edited = async (catalogue: string, edits: readonly Edit[]): Promise<string> => {
  await cp("packages/catalogue", catalogue, { recursive: true, filter: (path) => !path.includes("node_modules") });
  const folder = join(catalogue, "procedures", procedure);
  const file = join(folder, "procedure.yaml");
  const text = await readFile(file, "utf8");
  for (const [from] of edits) expect(text.split(from)).toHaveLength(2);
  await writeFile(
    file,
    edits.reduce((told, [from, to]) => told.replace(from, () => to), text),
  );
  return folder;
};

const start = async (page: Page, name: string): Promise<void> => {
  await page.goto(`/procedures/${procedure}`);
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  await expect(page).toHaveURL(/fill\/holder$/);
  await registersAnswered(page);
  await page.getByLabel(name).check();
  await registersAnswered(page);
  await goOn(page, "status");
};

const versionIn = (said: string): string => said.match(new RegExp(`${procedure}@[0-9a-f]{12}`, "u"))?.[0] ?? "";

test("a version is approved by another designer, drafts go on as they began, and move with what they lose in the open", async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const motlan = motlanAt(baseURL);
  const catalogue = await mkdtemp(join(tmpdir(), "motlan-edited-"));
  const first = versionIn(await motlan("publish", await edited(catalogue, urgency), "--by", "linh.bui"));
  await motlan("approve", first, "--by", "viet.ho");

  await signIn(page, "citizen", "Hoàng Thị Yến");
  await start(page, "Hoàng Thị Yến");
  await page.getByRole("group", { name: "Cần gấp" }).getByLabel("Có", { exact: true }).check();
  await goOn(page, "purpose");
  const draft = page.url();

  // Without the question again, and in other words; from tomorrow, so that it is seen to wait for its day.
  const folder = await edited(catalogue, otherWords);
  const proposed = await motlan("publish", folder, "--by", "linh.bui");
  expect(proposed).toContain("- trường · field urgent");
  const second = versionIn(proposed);
  const studio = await context.newPage();
  await signIn(studio, "studio", "Hồ Quốc Việt");
  await studio.goto(`/studio/procedures/${procedure}/versions`);
  const card = studio.getByRole("region", { name: second });
  await expect(card.getByText("Chờ duyệt")).toBeVisible();
  await expect(card.getByText("urgent", { exact: true })).toBeVisible();
  await isSound(studio);
  await studio.setViewportSize(wide);
  await isSound(studio);
  await card.getByRole("button", { name: "Duyệt" }).click();
  await expect(card.getByText("Đang áp dụng")).toBeVisible();

  // Her draft goes by the form that she began with, until it is moved with the list of what she would lose.
  await page.reload();
  await expect(page.getByRole("group", { name: /Dùng để/ })).toBeVisible();
  const list = await motlan("move", second);
  expect(list).toContain("1 mất · lose: urgent");
  const accept = list.match(/--accept ([0-9a-f]{12})/u)?.[1] ?? "";
  // With what others have begun in this house.
  const moved = await motlan("move", second, "--accept", accept, "--by", "viet.ho");
  expect(moved).toMatch(/[1-9]\d* hồ sơ nháp đã chuyển/u);
  await page.goto(draft);
  await expect(page.getByText("Mẫu tờ khai đã thay đổi")).toBeVisible();
  await expect(page.getByText("Cần gấp: Có")).toBeVisible();
  await expect(page.getByRole("group", { name: /Mục đích sử dụng/ })).toBeVisible();
  await isSound(page);

  for (const version of [second, first]) await motlan("unpublish", version, "--by", "viet.ho", "--reason", "Thử xong");
  await studio.reload();
  await expect(studio.getByText("Đã rút").first()).toBeVisible();
  await rm(catalogue, { recursive: true });
});
