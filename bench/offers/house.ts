import { openHouse as openWhole } from "../../apps/api/src/testing/house.ts";
import { type Delayed, delayed } from "./registers.ts";

/** The whole house, some of whose registers answer after a while. */
export interface House {
  readonly url: string;
  readonly registers: Readonly<Record<string, Delayed>>;
  readonly stop: () => Promise<void>;
}

/** So long the first register keeps an answer, and each after it a little longer: the page is open by then. */
const [firstAfterMs, apartMs] = [1_000, 200];

export const openHouse = async (databaseUrl: string, asked: readonly string[]): Promise<House> => {
  const registers: Record<string, Delayed> = {};
  const house = await openWhole({
    databaseUrl,
    reached: async (urls: Readonly<Record<string, string>>) => {
      for (const [place, name] of asked.entries())
        registers[name] = await delayed(urls[name] ?? "", firstAfterMs + place * apartMs);
      return Object.fromEntries(Object.entries(registers).map(([name, { url }]) => [name, url]));
    },
  });
  return {
    url: house.url,
    registers,
    stop: async () => {
      await house.stop();
      for (const { stop } of Object.values(registers)) stop();
    },
  };
};
