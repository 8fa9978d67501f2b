import { type ReactNode, useMemo, useRef, useSyncExternalStore } from "react";
import { type NavigateOptions, RouteContext } from "./route-context.ts";

const changed = "motlan:navigated";

const subscribe = (listener: () => void): (() => void) => {
  addEventListener("popstate", listener);
  addEventListener(changed, listener);
  return () => {
    removeEventListener("popstate", listener);
    removeEventListener(changed, listener);
  };
};

const address = (): string => location.pathname + location.search;

const go = (to: string, { replace = false }: NavigateOptions): void => {
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  scrollTo(0, 0);
  dispatchEvent(new Event(changed));
};

interface Props {
  /** Where this face lives: `/desk`; empty for the root. */
  readonly base?: string;
  readonly children: ReactNode;
}

/** The browser's address as the state of the app: `useRoute`, `Link`, `Routes`. */
export const RouterProvider = ({ base = "", children }: Props) => {
  const here = useSyncExternalStore(subscribe, address);
  const focused = useRef(location.pathname);
  const route = useMemo(() => {
    const [path = "", query = ""] = here.split("?");
    return {
      path: path.startsWith(base) ? path.slice(base.length) || "/" : path,
      query: new URLSearchParams(query),
      href: (to: string) => base + to,
      navigate: (to: string, options: NavigateOptions = {}) => go(base + to, options),
      takeFocusDue: () => {
        const due = focused.current !== path;
        focused.current = path;
        return due;
      },
    };
  }, [base, here]);
  return <RouteContext value={route}>{children}</RouteContext>;
};
