import type { KnownDifference } from "./known.fixture.ts";
import { knownDates } from "./known-dates.fixture.ts";
import { knownIterations } from "./known-iterations.fixture.ts";
import { knownLists } from "./known-lists.fixture.ts";
import { knownNumbers } from "./known-numbers.fixture.ts";
import { knownRanges } from "./known-ranges.fixture.ts";
import { knownTexts } from "./known-texts.fixture.ts";
import { knownTimes } from "./known-times.fixture.ts";

/** Each of its own; what none explains is a fault, of ours or of this list. */
export const knownDifferences: readonly KnownDifference[] = [
  ...knownNumbers,
  ...knownTimes,
  ...knownDates,
  ...knownRanges,
  ...knownIterations,
  ...knownLists,
  ...knownTexts,
];
