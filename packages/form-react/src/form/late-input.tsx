import { Skeleton, useText } from "@motlan/ui";
import { type ComponentType, lazy, Suspense, useState } from "react";
import type { LateProps } from "../fields/field-renderer.ts";
import { messages } from "../messages.ts";
import { NotFetched } from "../papers/not-fetched.tsx";

const fetchInput = () =>
  lazy<ComponentType<LateProps & { readonly again: () => void }>>(() =>
    import("../later.ts").then(
      ({ later }) => ({ default: later.NamedInput }),
      () => {
        // Asked for anew, it is fetched anew.
        latest = fetchInput();
        return { default: NotFetched };
      },
    ),
  );

let latest = fetchInput();

/** An input whose code is fetched when one is first shown. */
export const LateInput = (props: LateProps) => {
  const t = useText();
  const [Input, show] = useState(() => latest);
  return (
    <Suspense fallback={<Skeleton label={t(messages.fetching)} />}>
      <Input {...props} again={() => show(latest)} />
    </Suspense>
  );
};
