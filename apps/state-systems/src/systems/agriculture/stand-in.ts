import type { StandIn } from "../../stand-in.ts";

export const agriculture = {
  name: "agriculture",
  title: "Cơ sở dữ liệu ngành nông nghiệp",
  short: { vi: "Nông nghiệp", en: "Agriculture" },
  services: async () => (await import("./agriculture-services.ts")).agricultureServices,
} as const satisfies StandIn;
