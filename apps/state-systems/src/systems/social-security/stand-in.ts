import type { StandIn } from "../../stand-in.ts";

export const socialSecurity = {
  name: "social-security",
  title: "Cơ sở dữ liệu quốc gia về an sinh xã hội",
  short: { vi: "An sinh xã hội", en: "Social security" },
  services: async () => (await import("./social-security-services.ts")).socialSecurityServices,
} as const satisfies StandIn;
