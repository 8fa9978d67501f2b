import type { StandIn } from "../../stand-in.ts";

export const civilStatus = {
  name: "civil-status",
  title: "Cơ sở dữ liệu hộ tịch điện tử",
  short: { vi: "Hộ tịch", en: "Civil status" },
  services: async () => (await import("./civil-status-services.ts")).civilStatusServices,
} as const satisfies StandIn;
