import { perSystem, type SystemName } from "@motlan/state-systems/stand-ins";
import type { APIRequestContext } from "@playwright/test";

/** Takes a stand-in off the network, or brings it back. */
export const control = async (
  { request, baseURL }: { readonly request: APIRequestContext; readonly baseURL: string | undefined },
  system: SystemName,
  state: "up" | "down" | "slow",
): Promise<void> => {
  const first = Number(new URL(baseURL ?? "").port) + 1;
  const port = perSystem((_, index) => first + index)[system];
  await request.post(`http://localhost:${port}/control`, { data: { state } });
};
