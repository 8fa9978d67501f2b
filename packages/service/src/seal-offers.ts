import type { PrefillOffer, RegisterProvenance, Seal } from "@motlan/prefill";
import { hashOf } from "./hash.ts";
import { jsonOf } from "./json-of.ts";

/** Offers become seals: the value with where it is from, and a hash that tells if either changes. */
export const sealOffers = (offers: readonly PrefillOffer[], provenance: RegisterProvenance): readonly Seal[] =>
  offers.map(({ ref, element, value, province }) => {
    const sealed = {
      ref,
      element,
      value,
      provenance: province === undefined ? provenance : { ...provenance, province },
    };
    return { ...sealed, hash: hashOf(jsonOf(sealed)) };
  });
