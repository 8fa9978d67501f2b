import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

interface Stored {
  readonly payload: AdapterPayload;
  readonly until: number;
}

type Store = Map<string, Stored>;

const alive = (stored: Stored | undefined): AdapterPayload | undefined =>
  stored !== undefined && stored.until > Date.now() ? stored.payload : undefined;

const sweep = (store: Store): void => {
  for (const [id, { until }] of store) if (until <= Date.now()) store.delete(id);
};

const findWhere = (store: Store, key: "uid" | "userCode", value: string): AdapterPayload | undefined =>
  alive([...store.values()].find(({ payload }) => payload[key] === value));

const adapterOf = (store: Store): Adapter => ({
  upsert: async (id, payload, expiresIn) => {
    sweep(store);
    store.set(id, { payload, until: expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000 });
  },
  find: async (id) => alive(store.get(id)),
  findByUid: async (uid) => findWhere(store, "uid", uid),
  findByUserCode: async (code) => findWhere(store, "userCode", code),
  consume: async (id) => {
    const stored = store.get(id);
    if (stored !== undefined) store.set(id, { ...stored, payload: { ...stored.payload, consumed: Date.now() / 1000 } });
  },
  destroy: async (id) => {
    store.delete(id);
  },
  revokeByGrantId: async (grantId) => {
    for (const [id, { payload }] of store) if (payload.grantId === grantId) store.delete(id);
  },
});

/** Keeps sign-in sessions in memory: they end with the process, as is right for a stand-in. */
export const memoryAdapter = (): AdapterFactory => {
  const stores = new Map<string, Store>();
  return (model) => {
    const store = stores.get(model) ?? new Map<string, Stored>();
    stores.set(model, store);
    return adapterOf(store);
  };
};
