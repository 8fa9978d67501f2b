import { expect, type Page, test } from "@playwright/test";
import { isSound, signIn, signInByNumber } from "../lib/pages.ts";

const healthRegister = (baseURL: string | undefined): string =>
  `http://localhost:${Number(new URL(baseURL ?? "").port) + 5}/control`;

test.afterEach(async ({ request, baseURL }) => {
  await request.post(healthRegister(baseURL), { data: { state: "up" } });
});

const register = (page: Page, name: RegExp) => page.getByRole("region", { name });

const population = /Cơ sở dữ liệu quốc gia về dân cư/;
const residence = /Cơ sở dữ liệu về cư trú/;
const civilStatus = /Cơ sở dữ liệu hộ tịch/;
const health = /Dữ liệu y tế/;

const look = async (page: Page): Promise<void> => {
  await page.goto("/my-data");
  await page.getByRole("button", { name: "Xem dữ liệu của tôi" }).click();
  await expect(page.getByText(/Đã hỏi xong/)).toBeVisible();
};

const isSoundAtBothWidths = async (page: Page): Promise<void> => {
  await isSound(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await isSound(page);
  await page.setViewportSize({ width: 360, height: 740 });
};

test("she sees what each register holds of her, and finds these very looks under who looked", async ({ page }) => {
  await signIn(page, "citizen", "Nguyễn Thị Mai");
  const own = page.getByRole("navigation", { name: "Dữ liệu và giấy tờ của bạn" });
  await own.getByRole("link", { name: "Dữ liệu của tôi", exact: true }).click();
  await isSoundAtBothWidths(page);
  await expect(register(page, population)).toHaveCount(0);

  await page.getByRole("button", { name: "Xem dữ liệu của tôi" }).click();
  await expect(page.getByText(/Đã hỏi xong\. \d nơi có dữ liệu về bạn\./)).toBeVisible();
  await expect(register(page, population).getByText("Nguyễn Thị Mai")).toBeVisible();
  await expect(register(page, population).getByText("18/04/1996")).toBeVisible();
  await expect(register(page, population).getByText("Bản chia sẻ. Bản gốc ở CSDL hộ tịch").first()).toBeVisible();
  await expect(register(page, residence).getByText("Thường trú").first()).toBeVisible();
  await expect(register(page, civilStatus).getByText("Trần Văn Ban")).toBeVisible();
  await expect(register(page, health).getByText("Bệnh viện E", { exact: false })).toBeVisible();
  for (const name of [population, residence, civilStatus, health])
    await expect(register(page, name).getByText(/Cập nhật \d\d\/\d\d\/\d{4} \((hôm nay|hôm qua)\)/)).toBeVisible();
  await isSoundAtBothWidths(page);

  // All but VNeID, which said its part at the sign-in.
  const asked = (await page.getByText(/^Cơ quan quản lý:/).count()) - 1;
  await page.getByRole("link", { name: "Xem các lần hỏi vừa ghi" }).click();
  const visit = page.getByRole("article", { name: /Chính bạn, khi xem trang Dữ liệu của tôi/ });
  await expect(visit.getByRole("listitem").first()).toBeVisible();
  const looks = await visit.getByRole("listitem").count();
  // A register may be asked for more than one record.
  expect(looks).toBeGreaterThanOrEqual(asked);
  await expect(visit.getByText(/Luật Bảo vệ dữ liệu cá nhân 91\/2025\/QH15/)).toHaveCount(looks);
  await isSoundAtBothWidths(page);
  await page.getByLabel("Cơ sở dữ liệu").selectOption({ label: "Cơ sở dữ liệu về cư trú" });
  await expect(visit.getByRole("listitem")).toHaveCount(1);
  await expect(visit.getByText("Xem: Loại cư trú · Nơi cư trú")).toBeVisible();
});

test("numbers, and what is sensitive, are covered until she uncovers them", async ({ page }) => {
  await signIn(page, "citizen", "Nguyễn Thị Mai");
  await look(page);
  expect(await page.locator("main").innerText()).not.toMatch(/\d{12}/);
  await register(page, /VNeID/).getByRole("button", { name: "Hiện số" }).click();
  await expect(register(page, /VNeID/).getByText("001196012345")).toBeVisible();
  await expect(register(page, population).getByText("Kinh", { exact: true })).toHaveCount(0);
  await register(page, population).getByRole("button", { name: "Hiện dữ liệu" }).press("Enter");
  await expect(register(page, population).getByText("Kinh", { exact: true })).toBeVisible();
});

test("opening the page, or loading it again, asks no register anything", async ({ page }) => {
  // Nobody files anything as him.
  await signInByNumber(page, "001085011926");
  await page.goto("/my-data");
  await page.reload();
  await expect(page.getByRole("button", { name: "Xem dữ liệu của tôi" })).toBeVisible();
  await page.goto("/who-looked");
  await expect(page.getByText("Chưa có lần xem nào")).toBeVisible();
  await isSoundAtBothWidths(page);
});

test("a register that is cut off says so kindly, the others are there, and it alone is asked again", async ({
  page,
  request,
  baseURL,
}) => {
  await request.post(healthRegister(baseURL), { data: { state: "down" } });
  await signIn(page, "citizen", "Lê Thị Lan");
  await look(page);
  await expect(page.getByText(/nơi có dữ liệu về bạn, 1 nơi chưa phản hồi/)).toBeVisible();
  await expect(register(page, health).getByText(/Nơi này chưa phản hồi/)).toBeVisible();
  await expect(register(page, population).getByText("Lê Thị Lan")).toBeVisible();
  await expect(register(page, civilStatus).getByText("Hàn Quốc")).toBeVisible();
  await isSoundAtBothWidths(page);

  await request.post(healthRegister(baseURL), { data: { state: "up" } });
  await register(page, health).getByRole("button", { name: "Hỏi lại nơi này" }).press("Enter");
  await expect(register(page, health).getByText("Giấy chứng sinh", { exact: true })).toBeVisible();
  await expect(register(page, health).getByRole("heading")).toBeFocused();
  await page.goto("/who-looked");
  // Of births and of deaths: two questions.
  await expect(page.getByText("Không phản hồi")).toHaveCount(2);
  await expect(page.getByRole("listitem").filter({ hasText: "Dữ liệu y tế" })).toHaveCount(4);
  await expect(page.getByRole("listitem").filter({ hasText: "Cơ sở dữ liệu về cư trú" })).toHaveCount(1);
});

test("an account of level 1 is told kindly what it needs, and sees nothing", async ({ page }) => {
  await signIn(page, "citizen", "Đặng Thái An");
  await page.goto("/my-data");
  await page.getByRole("button", { name: "Xem dữ liệu của tôi" }).click();
  await expect(page.getByText(/mức 2/)).toBeVisible();
  await expect(register(page, population)).toHaveCount(0);
  await isSoundAtBothWidths(page);
});
