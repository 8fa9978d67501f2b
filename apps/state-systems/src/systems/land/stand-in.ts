import type { StandIn } from "../../stand-in.ts";

export const land = {
  name: "land",
  title: "Cơ sở dữ liệu quốc gia về đất đai",
  short: { vi: "Đất đai", en: "Land" },
  services: async () => (await import("./land-services.ts")).landServices,
} as const satisfies StandIn;
