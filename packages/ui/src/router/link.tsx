import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { useRoute } from "./route-context.ts";

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  /** A path of this face: `/dossiers/17`. */
  readonly to: string;
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** A link inside the app: a real one, so that it can be opened in another tab. */
export const Link = ({ to, onClick, className = "ds-link", children, ...rest }: Props) => {
  const { href, navigate } = useRoute();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a {...rest} className={className} href={href(to)} onClick={follow}>
      {children}
    </a>
  );
};
