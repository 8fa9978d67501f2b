import type { Issue } from "@motlan/kernel";
import { readConfig } from "./config.ts";
import { consoleLog } from "./log.ts";
import { serve } from "./serve.ts";

// The API's process. It tells its starter when it is ready, or why not, and ends when the starter is gone.

// Gone only when it is told: a message that is under way dies with its process.
const failed = (issues: readonly Issue[]): void => {
  process.send?.({ failed: issues }, undefined, undefined, () => process.exit(1));
};

const config = readConfig(process.env.MOTLAN_CONFIG);
const running = config.ok ? await serve(config.value, consoleLog) : config;
if (!running.ok) failed(running.issues);
else {
  const { stop, store } = running.value;
  const end = () => void stop().then(() => process.exit(0));
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
  process.once("disconnect", end);
  process.send?.({ ready: true, store });
}
