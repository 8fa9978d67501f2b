/** One look-up for all that is asked for in the same moment: a form asks ten registers at once. */
export const together = <V>(
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): ((key: string) => Promise<V | undefined>) => {
  let keys: string[] = [];
  let coming: Promise<ReadonlyMap<string, V>> | undefined;
  const start = async (): Promise<ReadonlyMap<string, V>> => {
    await Promise.resolve();
    const all = keys;
    keys = [];
    coming = undefined;
    return load(all);
  };
  return async (key) => {
    keys.push(key);
    coming ??= start();
    return (await coming).get(key);
  };
};
