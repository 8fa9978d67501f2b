import type { StandIn } from "../../stand-in.ts";

export const population = {
  name: "population",
  title: "Cơ sở dữ liệu quốc gia về dân cư",
  short: { vi: "Dân cư", en: "Population" },
  services: async () => (await import("./population-services.ts")).populationServices,
} as const satisfies StandIn;
