import { existsSync } from "node:fs";
import { capture } from "./capture.mjs";
import { installed, node } from "./paths.mjs";

const debian = "/usr/bin/chromium";

/** What Debian calls them: the browser of the journeys, and the tools by which tests read issued PDF files. */
const packages = ["chromium", "poppler-utils"];

/** @returns {string | null} */
const known = () => [process.env.CHROMIUM, debian].find((path) => path && existsSync(path)) ?? null;

/**
 * The browser for the journeys; as root on Debian it is installed if it is missing.
 * @returns {Promise<string | null>} its path, `""` for Playwright's own, or null after saying what is missing
 */
export const findChromium = async () => known() ?? (await fromDebian()) ?? (await fromPlaywright()) ?? giveUp();

const fromDebian = async () => {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  console.log(`Đang cài đặt · Installing ${packages.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await capture("apt-get", ["update"], { env });
  const run = await capture("apt-get", ["install", "--yes", "--no-install-recommends", ...packages], { env });
  if (!run.ok) console.error(run.output);
  return known();
};

const fromPlaywright = async () => {
  const ask = 'import("@playwright/test").then(({ chromium }) => console.log(chromium.executablePath()))';
  const { ok, output } = await capture(node, ["--eval", ask]);
  return ok && existsSync(output.trim()) && existsSync(installed("@playwright", "test")) ? "" : null;
};

const giveUp = () => {
  console.error("Thiếu trình duyệt: hãy cài gói chromium (Debian), hoặc đặt CHROMIUM là đường dẫn của Chromium.");
  console.error("No browser: install the package chromium (Debian), or set CHROMIUM to the path of a Chromium.");
  return null;
};
