import type { Clock } from "@motlan/kernel";
import type { Source } from "@motlan/prefill";
import { authorityTitle, type Catalogue } from "@motlan/procedure";
import type { Store } from "@motlan/service";
import {
  guarded,
  keeping,
  restJson,
  resultStore,
  sharingPlatform,
  sources,
  sparingMaintained,
  xRoad,
} from "@motlan/sources";
import type { Config } from "./config.ts";

interface Around {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
}

/**
 * The registers as this house reaches them, each by its protocol. What one said is kept before its maintenance is looked
 * at, so that it is there meanwhile. Our own results are never kept: one that is revoked counts no more at once.
 */
export const registerSources = (config: Config, { store, catalogue, clock }: Around): Source => {
  const { answerCache, xRoad: road, sharingPlatform: platform } = config;
  const key = answerCache ? Buffer.from(answerCache.key, "base64") : null;
  const outside = (source: Source) =>
    keeping(sparingMaintained(guarded(source), { registers: catalogue.registers, clock }), { key, store, clock });
  return sources({
    "rest-json": outside(restJson({ baseUrls: config.registers })),
    ...(road ? { "x-road": outside(xRoad(road)) } : {}),
    ...(platform ? { "sharing-platform": outside(sharingPlatform(platform)) } : {}),
    "result-store": resultStore({
      resultsFor: (wanted) => store.resultsFor(wanted),
      authorityName: (authority) => authorityTitle(authority, catalogue).vi,
      clock,
    }),
  });
};
