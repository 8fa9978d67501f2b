import { startPostgres } from "@motlan/testing";
import { type House, openHouse } from "./house.ts";

/** The same house on a real PostgreSQL server of its own. */
export const openHouseOnPostgres = async (): Promise<House> => {
  const server = await startPostgres();
  const house = await openHouse({ databaseUrl: await server.url("motlan") });
  return {
    ...house,
    stop: async () => {
      await house.stop();
      await server.stop();
    },
  };
};
