import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { otherMothers } from "@motlan/testing";
import { expect, type Page, test } from "@playwright/test";
import { dataOf } from "./data-of.ts";

/** The page is accessible as far as axe can tell, and does not scroll sideways. */
export const isSound = async (page: Page): Promise<void> => {
  await expect(page.locator("h1")).toBeVisible();
  await page.evaluate("document.fonts.ready");
  // On the other store they are the same pages, walked through by the same journeys.
  if (test.info().project.name !== "postgres") expect(await violationsIn(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);
};

const violationsIn = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`);
};

export const signIn = async (page: Page, face: "citizen" | "desk" | "studio", name: string): Promise<void> => {
  const home = { citizen: "/", desk: "/desk", studio: "/studio" }[face];
  await page.goto(`/auth/${face}/login?back=${home}`);
  await page.getByRole("button", { name }).click();
  await expect(page).toHaveURL(new RegExp(`${home}$`));
};

/**
 * The number of a mother whose birth notice has no dossier: one birth notice is good for one. Who was taken is noted
 * beside the house's data: after a failure another worker goes on in the same house.
 */
export const anotherMother = (): string => {
  const mother = mothers.find(isFirstTaken);
  if (mother === undefined) throw new Error("no mother is left whose birth notice has no dossier");
  return mother;
};

const isFirstTaken = (mother: string): boolean => {
  const taken = join(dataOf(new URL(test.info().project.use.baseURL ?? "").port), "mothers-taken");
  mkdirSync(taken, { recursive: true });
  if (existsSync(join(taken, mother))) return false;
  writeFileSync(join(taken, mother), "");
  return true;
};

/** Signs in at the portal as such a mother, by her number. */
export const signInAsAnother = (page: Page): Promise<void> => signInByNumber(page, anotherMother());

/** The same for a journey that sends nothing: such journeys may share one mother. */
export const signInToFillIn = (page: Page): Promise<void> => signInByNumber(page, sharedMother);

const [sharedMother = "", ...mothers] = otherMothers();

export const signInByNumber = async (page: Page, personalId: string): Promise<void> => {
  await page.goto("/auth/citizen/login?back=/");
  await page.getByLabel("Số định danh cá nhân").fill(personalId);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL(/\/$/);
};

/** Wherever she lives: the registration goes to the commune whose desk the journeys know. */
export const registerInCauGiay = async (page: Page): Promise<void> => {
  const place = page.getByRole("group", { name: /Cơ quan đăng ký/ });
  await place.getByLabel("Tỉnh, thành phố").selectOption({ label: "Thành phố Hà Nội" });
  await place.getByLabel("Xã, phường, đặc khu").selectOption({ label: "Phường Cầu Giấy" });
};

/** No register is being asked, and no field waits for one. */
export const registersAnswered = async (page: Page): Promise<void> => {
  await expect(page.getByText("Đang hỏi")).toHaveCount(0);
  await expect(page.getByText("Đang chờ dữ liệu")).toHaveCount(0);
};

export const goOn = async (page: Page, to: string): Promise<void> => {
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page).toHaveURL(new RegExp(`/${to}$`));
  await registersAnswered(page);
};

/** Opens a birth registration and says who one is; the registers have answered when this returns. */
export const startBirth = async (page: Page, relation: string): Promise<void> => {
  await page.goto("/procedures/birth-registration");
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  await expect(page).toHaveURL(/fill\/filer$/);
  await registersAnswered(page);
  await page.getByLabel("Tôi là").selectOption({ label: relation });
  const phone = page.getByLabel("Số điện thoại");
  if ((await phone.inputValue()) === "") await phone.fill("0912345678");
  await goOn(page, "parents");
};

export const nameChild = async (
  page: Page,
  [family, middle, given]: readonly [string, string, string],
): Promise<void> => {
  await page.getByLabel("Họ", { exact: true }).fill(family);
  await page.getByLabel("Chữ đệm").fill(middle);
  await page.getByLabel("Tên", { exact: true }).fill(given);
};

/** A file as one chooses it on a device: as little as a PDF can be. */
export const pdfNamed = (name: string) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.7\n%%EOF"),
});

/** From the last page of the form to the review. */
export const declareAndReview = async (page: Page): Promise<void> => {
  await page.getByLabel(/^Tôi cam đoan/).check();
  await goOn(page, "review");
};

/** Sends, and gives the dossier's code. */
export const send = async (page: Page): Promise<string> => {
  await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
  await expect(page.getByText("Đã nộp hồ sơ", { exact: true })).toBeVisible();
  return codeOn(page);
};

/** The code of the dossier that a page tells of. */
export const codeOn = async (page: Page): Promise<string> => {
  const code = /[GH]\d\d\.[\d.]+-\d{6}-\d{4}/.exec(await page.locator("main").innerText())?.[0];
  expect(code).toBeDefined();
  return code ?? "";
};

/** A whole birth registration of a mother whose papers the state holds. */
export const sendBirth = async (page: Page, child: readonly [string, string, string]): Promise<string> => {
  await startBirth(page, "Mẹ");
  await goOn(page, "child");
  await nameChild(page, child);
  await goOn(page, "result");
  await registerInCauGiay(page);
  await declareAndReview(page);
  return send(page);
};

export const fatherUndetermined = async (page: Page): Promise<void> => {
  await page.getByLabel("Chưa xác định được cha").check();
};

/** Opens a dossier from the worklist by its code. */
export const openAtDesk = async (page: Page, code: string): Promise<void> => {
  await page.goto("/desk");
  await page.getByRole("searchbox").fill(code);
  await page.getByRole("link", { name: new RegExp(code) }).click();
  await expect(page.getByText(code).first()).toBeVisible();
};

/** Presses the act's button and confirms it in the dialog. */
export const act = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole("button", { name }).first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await isSound(page);
  await dialog.getByRole("button", { name: /^(Xác nhận|Ký và cấp)/ }).click();
  await expect(page.getByText("đã xong")).toBeVisible();
};
