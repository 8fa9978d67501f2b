import { type Issue, issue } from "@motlan/kernel";
import { startStateSystems } from "@motlan/state-systems";
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
startStateSystems(config).then(tell, (error: unknown) => {
  console.error(error);
  leave([issue("state-systems-failed")]);
});
