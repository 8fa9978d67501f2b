/** Ranks that wait, each once, the least first. */
export interface RankQueue {
  readonly add: (rank: number) => void;
  readonly first: () => number | undefined;
  /** Takes the first away. */
  readonly drop: () => void;
}

const none = Number.POSITIVE_INFINITY;

/** The last is put where `rank` belongs on the way from it to the top. */
const rise = (heap: number[], rank: number): void => {
  let at = heap.push(rank) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = heap[above] ?? none;
    if (other <= rank) break;
    heap[at] = other;
    at = above;
  }
  heap[at] = rank;
};

/** The top is taken away, and `rank` put where it belongs on the way down from there. */
const sink = (heap: number[], rank: number): void => {
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if ((heap[below + 1] ?? none) < (heap[below] ?? none)) below += 1;
    const other = heap[below] ?? none;
    if (other >= rank) break;
    heap[at] = other;
    at = below;
  }
  heap[at] = rank;
};

/** A binary heap of the ranks below `count`, all of which wait at first. */
export const makeRankQueue = (count: number): RankQueue => {
  const heap = Array.from({ length: count }, (_, rank) => rank);
  const waits = new Uint8Array(count).fill(1);
  return {
    add: (rank) => {
      if (waits[rank] === 1) return;
      waits[rank] = 1;
      rise(heap, rank);
    },
    first: () => heap[0],
    drop: () => {
      const [first] = heap;
      const last = heap.pop();
      if (first === undefined || last === undefined) return;
      waits[first] = 0;
      if (heap.length > 0) sink(heap, last);
    },
  };
};
