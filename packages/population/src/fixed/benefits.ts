import type { Benefit } from "../population.ts";

/** Whom the social-security database knows as exempt from fees; digitised from the files of the communes. */
export const benefits: readonly Benefit[] = [
  { personalId: "001050000731", ground: "1", decision: "412/QĐ-LĐTBXH", since: "1996-07-27" },
  { personalId: "010301004466", ground: "2", decision: "1187/QĐ-UBND", since: "2025-12-10" },
];
