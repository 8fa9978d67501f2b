import type { StandIn } from "../../stand-in.ts";

export const court = {
  name: "court",
  title: "Cơ sở dữ liệu bản án, quyết định của Tòa án",
  short: { vi: "Bản án", en: "Court judgments" },
  services: async () => (await import("./court-services.ts")).courtServices,
} as const satisfies StandIn;
