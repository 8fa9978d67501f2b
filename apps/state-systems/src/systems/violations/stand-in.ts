import type { StandIn } from "../../stand-in.ts";

export const violations = {
  name: "violations",
  title: "Cơ sở dữ liệu về xử lý vi phạm hành chính",
  short: { vi: "Vi phạm hành chính", en: "Violations" },
  services: async () => (await import("./violations-services.ts")).violationsServices,
} as const satisfies StandIn;
