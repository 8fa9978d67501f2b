import type { ReactNode } from "react";
import { matchPath, type PathParams } from "./match-path.ts";
import { useRoute } from "./route-context.ts";

export interface RouteEntry {
  /** `/dossiers/:id/fill/:page` */
  readonly path: string;
  readonly render: (params: PathParams) => ReactNode;
}

interface Props {
  readonly table: readonly RouteEntry[];
  readonly otherwise: ReactNode;
}

/** The first entry whose pattern fits the address. */
export const Routes = ({ table, otherwise }: Props): ReactNode => {
  const { path } = useRoute();
  for (const entry of table) {
    const params = matchPath(entry.path, path);
    if (params !== null) return entry.render(params);
  }
  return otherwise;
};
