import type { ButtonHTMLAttributes } from "react";
import { Link } from "../router/link.tsx";

type Variant = "primary" | "secondary" | "tertiary";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: Variant;
  readonly size?: "sm" | "md";
  /** At work: says so, and a second click does nothing. */
  readonly busy?: boolean;
}

export const Button = ({ variant = "primary", size = "md", busy = false, onClick, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className="ds-button"
    data-variant={variant}
    data-size={size}
    aria-busy={busy || undefined}
    aria-disabled={busy || undefined}
    onClick={busy ? undefined : onClick}
  />
);

interface LinkButtonProps {
  readonly to: string;
  readonly variant?: Variant;
  readonly children: React.ReactNode;
}

/** A link that is the page's next step. */
export const LinkButton = ({ to, variant = "primary", children }: LinkButtonProps) => (
  <Link to={to} className="ds-button" data-variant={variant}>
    {children}
  </Link>
);
