export type PathParams = Readonly<Record<string, string>>;

const pieces = (path: string): readonly string[] => path.split("/").filter((piece) => piece !== "");

const decoded = (piece: string): string | null => {
  try {
    return decodeURIComponent(piece);
  } catch {
    return null;
  }
};

/** The parameters of `/dossiers/:id/fill/:page` in a path, or null where the path is another. */
export const matchPath = (pattern: string, path: string): PathParams | null => {
  const [wanted, given] = [pieces(pattern), pieces(path)];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, piece] of wanted.entries()) {
    const here = decoded(given[index] ?? "");
    if (here === null || (!piece.startsWith(":") && piece !== here)) return null;
    if (piece.startsWith(":")) params[piece.slice(1)] = here;
  }
  return params;
};
