import * as fc from "fast-check";
import { expect, test } from "vitest";
import { makeRankQueue } from "./rank-queue.ts";

test("what waits comes out once, the least first, whatever is added between", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat({ max: 19 }))), (steps) => {
      const queue = makeRankQueue(20);
      const waiting = new Set(Array.from({ length: 20 }, (_, rank) => rank));
      for (const rank of steps) {
        expect(queue.first()).toBe(waiting.size === 0 ? undefined : Math.min(...waiting));
        if (rank === null) {
          waiting.delete(queue.first() ?? -1);
          queue.drop();
        } else {
          waiting.add(rank);
          queue.add(rank);
        }
      }
    }),
    { numRuns: 2000 },
  );
});
