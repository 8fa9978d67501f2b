import * as fc from "fast-check";
import { expect, test } from "vitest";
import { edited } from "./edit.fixture.ts";
import { faultsOf } from "./outcome-of.fixture.ts";

// `npm run soak -- formats` does the same a hundred thousand times.
test("whatever is done to a definition, it compiles or is refused with every mistake in its place", {
  timeout: 180_000,
}, () => {
  fc.assert(
    fc.property(edited, (edit) => {
      expect(faultsOf(edit)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
