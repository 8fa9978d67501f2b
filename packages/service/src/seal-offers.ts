import type { PrefillOffer, Ref, RegisterProvenance, Seal } from "@motlan/prefill";
import { hashOf } from "./hash.ts";
import { jsonOf } from "./json-of.ts";

/**
 * Offers become seals: the value with where it is from, and a hash that tells if either changes. `of` is whose record
 * was asked for, where others may stand inside it.
 */
export const sealOffers = (
  offers: readonly PrefillOffer[],
  provenance: RegisterProvenance,
  of?: Ref,
): readonly Seal[] =>
  offers.map(({ ref, element, value, province }) => {
    const place = of === undefined || ref === of ? {} : { inside: ref.slice(of.length) };
    const sealed = {
      ref,
      element,
      value,
      provenance: { ...provenance, ...place, ...(province === undefined ? {} : { province }) },
    };
    return { ...sealed, hash: hashOf(jsonOf(sealed)) };
  });
