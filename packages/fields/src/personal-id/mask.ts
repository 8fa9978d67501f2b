/** All but the ends hidden: `001•••••0123`. Other people's numbers are shown so until asked for. */
export const maskPersonalId = (id: string): string =>
  id.length < 12 ? "•".repeat(id.length) : `${id.slice(0, 3)}•••••${id.slice(-4)}`;

/** True for the type of field whose values are masked. */
export const isMasked = (type: string): boolean => type === "personal-id";
