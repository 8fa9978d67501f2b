import type { DossierEvent } from "../../api/client.ts";

/** What the filer gave anew when she was asked for it. */
export const supplementedPaths = (events: readonly DossierEvent[]): ReadonlySet<string> =>
  new Set(events.flatMap((event) => (event.kind === "supplement-answered" ? Object.keys(event.values) : [])));
