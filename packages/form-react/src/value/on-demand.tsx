import type { Localized } from "@motlan/kernel";
import { useText } from "@motlan/ui";
import { type ComponentType, type ReactNode, useState } from "react";
import { messages } from "../messages.ts";

interface Props<Given extends object> {
  /** What stands under the button once it is pressed: code of its own, for few press it. */
  readonly load: () => Promise<ComponentType<Given>>;
  readonly given: Given;
  /** The button's words. */
  readonly children: ReactNode;
  /** What stands before the button. */
  readonly before?: ReactNode;
}

/** A button, and under it what is fetched when somebody presses, and again where it could not be. */
export const OnDemand = <Given extends object>({ load, given, children, before }: Props<Given>) => {
  const [Loaded, show] = useState<ComponentType<Given> | null>(null);
  const open = async (): Promise<void> => {
    show(() => Fetching);
    const fetched = await load().catch(() => NotFetched);
    // Closed meanwhile, it stays so.
    show((now: ComponentType<Given> | null) => (now === null ? null : fetched));
  };
  return (
    <>
      <span className="mt-masked">
        {before}
        <button
          type="button"
          className="ds-link mt-small-action"
          aria-expanded={Loaded !== null}
          onClick={() => (Loaded === null ? void open() : show(null))}
        >
          {children}
        </button>
      </span>
      {Loaded && <Loaded {...given} />}
    </>
  );
};

const Fetching = () => <Said of={messages.fetching} />;

const NotFetched = () => <Said of={messages.whyNotFetched} />;

const Said = ({ of }: { readonly of: Localized }) => (
  <p className="mt-why" role="status">
    {useText()(of)}
  </p>
);
