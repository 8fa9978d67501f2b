import { type Issue, issue } from "@motlan/kernel";
import { StateSystemStartError, startStateSystems } from "@motlan/state-systems";
import type { stateSystemsConfig } from "./run/configuration.ts";

// The process of the stand-ins: starts them, tells the parent, and ends when the parent says so or is gone.

type Running = Awaited<ReturnType<typeof startStateSystems>>;

const leave = (failed: readonly Issue[]): void => {
  process.send?.({ failed }, undefined, undefined, () => process.exit(1));
};

const tell = (running: Running): void => {
  const end = () => void running.stop().finally(() => process.exit());
  process.once("disconnect", end);
  if (process.connected) process.send?.({ ready: true });
  else end();
};

const config: ReturnType<typeof stateSystemsConfig> = JSON.parse(process.env["MOTLAN_CONFIG"] ?? "{}");
/** What the stand-ins say that a person can do something about; anything else is a bug and is shown whole. */
const issueOf = (error: unknown): Issue => {
  if (error instanceof StateSystemStartError) {
    const { failure } = error;
    if ("file" in failure) return issue("stand-in-file-corrupt", "", { file: failure.file });
    return issue("port-in-use", "", { port: failure.port, other: failure.port + 1000 });
  }
  console.error(error);
  return issue("state-systems-failed");
};

startStateSystems(config).then(tell, (error: unknown) => leave([issueOf(error)]));
