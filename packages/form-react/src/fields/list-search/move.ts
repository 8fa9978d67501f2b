/** Where a key leads in a list of so many, from the entry come to (-1 before any); undefined where it leads nowhere. */
export const move = (key: string, active: number, count: number): number | undefined => {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (active + 1) % count;
  if (key === "ArrowUp") return (active <= 0 ? count : active) - 1;
  // Before the arrows are used these move the caret, as in any text.
  if (active < 0) return undefined;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
};
