/** The parts of a replacement: text, or the number of the group whose text stands there. */
export type Replacement = readonly (string | number)[];

const token = /\\([\\$])|\$([0-9]+)|[^\\$]+/guy;

/** Of `$12` where there are fewer than twelve groups, the last digit is text, and so on down to one digit. */
const readReference = (digits: string, groups: number): Replacement => {
  let group = Number(digits);
  let text = "";
  for (let end = digits.length - 1; group > groups && group > 9; end -= 1) {
    text = digits.slice(end);
    group = Number(digits.slice(0, end));
  }
  return group > groups ? [text] : [group, text];
};

/** `$N`, `\$` and `\\`; null where a dollar sign or a backslash stands otherwise (F&O 3.1, 5.6.4). */
export const readReplacement = (replacement: string, groups: number): Replacement | null => {
  const parts: (string | number)[] = [];
  let read = 0;
  for (const [all, escaped, digits] of replacement.matchAll(token)) {
    read += all.length;
    if (digits === undefined) parts.push(escaped ?? all);
    else parts.push(...readReference(digits, groups));
  }
  return read === replacement.length ? parts : null;
};
