// Read by whatever Node the machine has, so that even an old one can say in one sentence what is wrong:
// syntax of Node 14, and nothing but the version check is loaded before the version is known.
import { refuseOldNode } from "./lib/node-version.mjs";

if (refuseOldNode(process.versions.node)) process.exitCode = 1;
else void import("./lib/launch.mjs").then((launching) => launching.launch());
