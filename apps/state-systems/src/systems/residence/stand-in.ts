import type { StandIn } from "../../stand-in.ts";

export const residence = {
  name: "residence",
  title: "Cơ sở dữ liệu về cư trú",
  short: { vi: "Cư trú", en: "Residence" },
  services: async () => (await import("./residence-services.ts")).residenceServices,
} as const satisfies StandIn;
