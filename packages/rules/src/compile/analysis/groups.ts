import type { Column, Rules, Segment } from "./columns.ts";
import { labelOf } from "./label.ts";

/** Segments that leave the same rules over. */
export interface Group {
  readonly rules: Rules;
  readonly segments: readonly Segment[];
}

interface Growing extends Group {
  readonly segments: Segment[];
}

/** Neighbours on a line, and values of a list wherever they stand, that leave the same rules over. */
export const groupsOf = ({ segments }: Column, rulesOf: (segment: Segment) => Rules): readonly Group[] => {
  const groups: Growing[] = [];
  const ofRules = new Map<Rules, Growing>();
  for (const segment of segments) {
    const rules = rulesOf(segment);
    const last = segment.spot.kind === "line" ? groups.at(-1) : ofRules.get(rules);
    if (last?.rules === rules) last.segments.push(segment);
    else {
      const group = { rules, segments: [segment] };
      groups.push(group);
      ofRules.set(rules, group);
    }
  }
  return groups;
};

/** As the cell that matches just these. */
export const labelOfGroup = ({ segments }: Column, group: Group): string =>
  labelOf(
    group.segments.map(({ spot }) => spot),
    segments.map(({ spot }) => spot),
  );
