import { join } from "node:path";
import { capture } from "./capture.mjs";
import { contentHash } from "./content-hash.mjs";
import { readNote, writeNote } from "./note.mjs";
import { installed, node, root } from "./paths.mjs";

const webApps = ["citizen", "desk", "studio"];

/** @param {string} app */
const stampOf = (app) => join(root, "apps", app, "dist", ".stamp");

/** What a web app is made of. The API is not in it: of that only types are taken.
 * @param {string} app
 */
const sourcesOf = (app) => contentHash([`apps/${app}`, "packages", "pnpm-lock.yaml", "tsconfig.base.json"]);

/** @param {string} app @param {string} stamp */
const buildApp = async (app, stamp) => {
  // Whoever starts it, a test for one: what people load is never the slow double for developers.
  const env = { ...process.env, NODE_ENV: "production" };
  const run = await capture(node, [installed("vite", "bin", "vite.js"), "build", join(root, "apps", app)], { env });
  if (run.ok) writeNote(stampOf(app), stamp);
  else console.error(`${run.output}\nKhông dựng được giao diện ${app}. · The web app ${app} could not be built.`);
  return run.ok;
};

/**
 * Builds the web apps whose sources have changed since they were built.
 * @returns {Promise<boolean>} whether all are there
 */
export const build = async () => {
  const stale = webApps
    .map((app) => ({ app, stamp: sourcesOf(app) }))
    .filter((it) => readNote(stampOf(it.app)) !== it.stamp);
  if (stale.length === 0) return true;
  console.log(`Đang dựng giao diện… · Building ${stale.map((it) => it.app).join(", ")} …`);
  const built = await Promise.all(stale.map((it) => buildApp(it.app, it.stamp)));
  return built.every(Boolean);
};
