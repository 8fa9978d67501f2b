import { createContext, useContext } from "react";

export interface NavigateOptions {
  /** The page left takes no place of its own in the browser's history. */
  readonly replace?: boolean;
}

export interface Route {
  /** Without the base: `/dossiers/17`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The address of a path of this face, for `href`. */
  readonly href: (path: string) => string;
  readonly navigate: (path: string, options?: NavigateOptions) => void;
  /** True once after each navigation: whoever shows the new page's heading takes the focus there. */
  readonly takeFocusDue: () => boolean;
}

export const RouteContext = createContext<Route | null>(null);

export const useRoute = (): Route => {
  const route = useContext(RouteContext);
  if (route === null) throw new Error("useRoute outside of RouterProvider");
  return route;
};
