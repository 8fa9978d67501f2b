import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useRoute } from "./route-context.ts";

interface Props {
  readonly title: string;
  /** The title as it is shown, where a part of it is to stay in one piece. */
  readonly heading?: ReactNode;
  /** What follows the title in the browser's tab. */
  readonly site: string;
  /** A sentence or two beneath. */
  readonly children?: ReactNode;
}

/** The page's one `h1`: names the tab and, after a navigation, takes the focus, so that the page is read from here. */
export const PageTitle = ({ title, heading: shown = title, site, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const route = useRoute();
  useLayoutEffect(() => {
    document.title = `${title} – ${site}`;
  }, [title, site]);
  useLayoutEffect(() => {
    if (!route.takeFocusDue()) return;
    heading.current?.focus({ preventScroll: true });
    // A low window, as at 400 % zoom, may show nothing but what stands above the heading.
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [route]);
  return (
    <header className="mt-page-head">
      <h1 className="ds-heading" data-size="lg" ref={heading} tabIndex={-1}>
        {shown}
      </h1>
      {children}
    </header>
  );
};
