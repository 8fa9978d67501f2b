import { expect, test } from "@playwright/test";
import { declareAndReview, goOn, isSound, nameChild, signInToFillIn, startBirth } from "../lib/pages.ts";

test("she asks why a value was worked out so, and why a fee is what it is", async ({ page }) => {
  await signInToFillIn(page);
  await startBirth(page, "Mẹ");
  await goOn(page, "child");
  const why = page.getByRole("button", { name: /^Vì sao\? ?: Loại đăng ký$/ });
  await expect(why).toHaveAttribute("aria-expanded", "false");
  await why.focus();
  // The answer is fetched when it is asked for: a network that is away is said to be, and does no more harm.
  await page.route(/reasons-.*\.js$/, (route) => route.abort());
  await why.press("Enter");
  await expect(page.getByText("Chưa tải được. Hãy đóng rồi mở lại.")).toBeVisible();
  await page.unroute(/reasons-.*\.js$/);
  await why.press("Enter");
  const { y: above } = (await why.boundingBox()) ?? { y: 0 };
  await why.press("Enter");
  await expect(why).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByText(/^Đúng hạn là trong 60 ngày kể từ ngày sinh \(Luật Hộ tịch/u)).toBeVisible();
  const born = page.getByRole("listitem").filter({ hasText: "Trẻ được khai sinh – Ngày, tháng, năm sinh" });
  await expect(born).toHaveText(/: \d\d\/\d\d\/\d{4}$/);
  await expect(page.getByText(/^Hôm nay \(\d\d\/\d\d\/\d{4}\)$/)).toBeVisible();
  expect((await why.boundingBox())?.y).toBe(above);
  await isSound(page);
  await why.press("Enter");
  await expect(born).toHaveCount(0);

  await nameChild(page, ["Nguyễn", "An", "Vì"]);
  await goOn(page, "result");
  await page
    .getByRole("group", { name: /^Tôi cần bản sao/ })
    .getByLabel("Có")
    .check();
  await page.getByLabel("Số bản sao").fill("2");
  await declareAndReview(page);
  await page.getByRole("button", { name: /^Vì sao\? ?: Phí bản sao$/ }).click();
  const reasons = page.getByRole("region", { name: /^Phí/ }).getByRole("listitem");
  await expect(reasons).toHaveText(["Tôi cần bản sao Giấy khai sinh: Có", "Số bản sao: 2"]);
  await isSound(page);
});

test("she asks which registers are asked and why, and is told of whom, for what and by which law", async ({ page }) => {
  await signInToFillIn(page);
  await startBirth(page, "Mẹ");
  const asked = page.getByRole("button", { name: "Hỏi cơ sở dữ liệu nào, vì sao?" });
  await expect(asked).toHaveAttribute("aria-expanded", "false");
  await asked.click();
  const plan = page.getByRole("region", { name: "Hỏi cơ sở dữ liệu nào, vì sao?" });
  const population = plan.locator("details").filter({ hasText: "CSDL dân cư" }).first();
  await population.locator("summary").click();
  await expect(population.getByText("Về: Người nộp hồ sơ, đồng thời là Người mẹ")).toBeVisible();
  await expect(population.getByText("điền trang “Người nộp”, “Cha mẹ”")).toBeVisible();
  await expect(population.getByText(/^Căn cứ: Luật Căn cước/u)).toBeVisible();
  await plan.locator("summary", { hasText: "Không hỏi" }).click();
  await expect(plan.getByText("CSDL dân cư tra cứu theo “Số định danh cá nhân”", { exact: false })).toBeVisible();
  await isSound(page);
  // What she answers otherwise is told as it is then.
  await page.getByRole("button", { name: "Quay lại" }).click();
  await page.getByLabel("Tôi là").selectOption({ label: "Bà" });
  await expect(population.getByText("Về: Người nộp hồ sơ", { exact: true })).toBeVisible();
  await isSound(page);
});
