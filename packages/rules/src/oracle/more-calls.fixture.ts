import { type Template, template } from "./template.fixture.ts";

/** Ranges that have an end in common. */
const touching: readonly string[] = [
  "[(<low>)..$a], [$a..(<number>)]",
  "[(<low>)..$a), [$a..(<number>)]",
  "[$a..(<number>)], [(<low>)..$a]",
  "($a..(<number>)], [$a..(<number>)]",
];

/** What is in a list as another value that is equal. */
const inLists: readonly Template[] = ["date", "time", "date-time", "duration"].flatMap((type) => [
  template("list contains", "boolean", `{ $a: <${type}>, $b: list contains([null, $a], ($a + @"PT0S")) }.$b`),
  template("index of", "list<number>", `{ $a: <${type}>, $b: index of([$a, null, $a], ($a + @"PT0S")) }.$b`),
]);

/** It has rules of its own in our checker, and no signature. */
const listContains: readonly Template[] = ["number", "text", "date", "row"].flatMap((type) => [
  template("list contains", "boolean", `list contains(<list<${type}>>, <${type}>)`),
  template("list contains", "boolean", `list contains(list: <list<${type}>>, element: <${type}>)`),
]);

/** Calls of which random arguments would seldom make much, and those that no signature tells of. */
export const moreCalls: readonly Template[] = [
  ...inLists,
  ...listContains,
  ...["before", "after", "meets", "met by", "overlaps", "includes"].flatMap((is) =>
    touching.map((ranges) => template(is, "boolean", `{ $a: <number>, $b: ${is}(${ranges}) }.$b`)),
  ),
  ...["range<number>", "list<number>", "list<text>", "list<date>"].map((type) =>
    template("string", "text", `string(<${type}>)`),
  ),
];
