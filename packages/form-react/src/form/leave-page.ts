interface Leaving {
  /** Something is empty that may yet be proposed. */
  readonly isAwaited: () => boolean;
  /** Looks the page over, and shows what is wrong with it. */
  readonly isInOrder: () => boolean;
  /** Whether the server has everything. */
  readonly save: () => Promise<boolean>;
  /** What was saved may ask more of this page: waits until that is known. */
  readonly settle: () => Promise<void>;
}

/**
 * Leaves a page once it is in order, and saved. It is looked over twice: only when the server has heard her last answer
 * is it known what hangs on it, such as which of two dwellings she means.
 */
export const leavePage = async (leaving: Leaving): Promise<"kept" | "unsaved" | "left"> => {
  const { isAwaited, isInOrder, save, settle } = leaving;
  if (isAwaited()) await settle();
  if (!isInOrder()) return "kept";
  if (!(await save())) return "unsaved";
  await settle();
  if (!isInOrder()) return "kept";
  // Fields that opened meanwhile may hold proposals: they count as answers once she goes on.
  return (await save()) ? "left" : "unsaved";
};
