import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Node 24 as installed with the dependencies: it runs TypeScript directly, whatever Node the machine has. */
export const node = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

/** Where Node keeps what it made of our TypeScript: a process that begins anew takes half the time. */
export const compileCache = join(root, "node_modules", ".cache", "motlan-compiled");

/** The script of an installed tool, to be run by `node`: a `.bin` shim would use the machine's own Node.
 * @param {string[]} parts under `node_modules`
 */
export const installed = (...parts) => join(root, "node_modules", ...parts);
