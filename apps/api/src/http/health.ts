import type { OpenStore } from "@motlan/store";
import { Router } from "express";
import type { Config } from "../config.ts";

/** `/healthz`: the process lives. `/readyz`: it can work; registers are listed, and do not count against it. */
export const healthRoutes = (config: Config, open: OpenStore): Router => {
  const routes = Router();
  routes.get("/healthz", (_request, response) => {
    response.json({ alive: true });
  });
  routes.get("/readyz", async (_request, response) => {
    const [parts, registers] = await Promise.all([open.ready(), states(config.registers)]);
    const ready = parts.store && parts.migrations && parts.jobs;
    response.status(ready ? 200 : 503).json({ ready, ...parts, registers });
  });
  return routes;
};

const states = async (registers: Config["registers"]): Promise<Record<string, "up" | "down">> =>
  Object.fromEntries(
    await Promise.all(Object.entries(registers).map(async ([id, base]) => [id, await stateOf(base)] as const)),
  );

const stateOf = async (base: string): Promise<"up" | "down"> => {
  try {
    const response = await fetch(new URL("/health", base), { signal: AbortSignal.timeout(1_000) });
    return response.ok ? "up" : "down";
  } catch {
    return "down";
  }
};
