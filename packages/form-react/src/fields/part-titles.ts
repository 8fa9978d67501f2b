import type { Localized } from "@motlan/kernel";
import { messages } from "../messages.ts";

/** What a part of a field is called, in its label and in errors. */
export const partTitles: Readonly<Record<string, Localized>> = {
  family: messages.familyName,
  middle: messages.middleName,
  given: messages.givenName,
  province: messages.province,
  commune: messages.commune,
  detail: messages.detail,
  country: messages.country,
  receiver: messages.receiverName,
  phone: messages.receiverPhone,
};
