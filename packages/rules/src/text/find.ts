/** Up to here the engine's own search is quick whatever the texts are; beyond, some take it the product of both lengths. */
const short = 100;

/** For each length of a beginning of the text, the longest beginning that it also ends with. */
const bordersOf = (text: string): Int32Array => {
  const borders = new Int32Array(text.length + 1);
  let border = 0;
  for (let at = 1; at < text.length; at += 1) {
    while (border > 0 && text.charCodeAt(at) !== text.charCodeAt(border)) border = borders[border] ?? 0;
    if (text.charCodeAt(at) === text.charCodeAt(border)) border += 1;
    borders[at + 1] = border;
  }
  return borders;
};

/** In time in proportion to both lengths. Source: D. Knuth, J. Morris, V. Pratt, "Fast pattern matching in strings" (1977). */
const findLong = (text: string, match: string): number => {
  const borders = bordersOf(match);
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (found > 0 && text.charCodeAt(at) !== match.charCodeAt(found)) found = borders[found] ?? 0;
    if (text.charCodeAt(at) === match.charCodeAt(found)) found += 1;
    if (found === match.length) return at + 1 - found;
  }
  return -1;
};

/** Where one text first occurs in another, -1 if nowhere; as `indexOf`, but never slow. */
export const find = (text: string, match: string): number =>
  match.length <= short ? text.indexOf(match) : findLong(text, match);
