import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface Props {
  readonly tone?: "neutral" | "accent" | "info" | "success" | "warning" | "danger";
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A short label on something: a state, a source. */
export const Tag = ({ tone = "neutral", icon, children }: Props) => (
  <span className="ds-tag" data-color={tone}>
    {icon !== undefined && <Icon name={icon} />}
    {children}
  </span>
);
