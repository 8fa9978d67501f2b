import { existsSync } from "node:fs";
import { capture } from "./capture.mjs";
import { contentHash } from "./content-hash.mjs";
import { readNote, writeNote } from "./note.mjs";
import { installed, node } from "./paths.mjs";

const note = installed(".motlan-lock");

/** Asked of npx with its version, so that nothing has to be on the machine but npm. */
const pnpm = ["--yes", "pnpm@12.21.0", "install", "--frozen-lockfile"];

/** CI: pnpm asks no questions. The notifier and the funding lines of npm are nobody's business here. */
const quiet = { CI: "true", npm_config_update_notifier: "false", npm_config_fund: "false" };

/**
 * Installs the dependencies unless those of the present lockfile are there. Prints one line, and the tools' own
 * output only if they failed.
 * @returns {Promise<boolean>} whether the dependencies are there
 */
export const install = async () => {
  const wanted = contentHash(["pnpm-lock.yaml", "pnpm-workspace.yaml"]);
  if (existsSync(node) && readNote(note) === wanted) return true;
  console.log("Đang cài đặt thư viện, lần đầu mất một đến hai phút… · Installing dependencies …");
  const windows = process.platform === "win32";
  const run = await capture(windows ? "npx.cmd" : "npx", pnpm, { env: { ...process.env, ...quiet }, shell: windows });
  if (run.ok) writeNote(note, wanted);
  else reportFailure(run.output);
  return run.ok;
};

/** @param {string} output */
const reportFailure = (output) => {
  console.error(output);
  console.error("Không cài được thư viện: xem lỗi ở trên, kiểm tra kết nối mạng rồi chạy lại.");
  console.error("The dependencies could not be installed: see above, check the network and run this again.");
};
