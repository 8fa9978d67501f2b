import { addressParts } from "../address/address-parts.ts";

export const postParts = [...addressParts, "receiver", "phone"] as const;
