import type { ReactNode } from "react";

export type Tone = "info" | "success" | "warning" | "danger";

interface Props {
  readonly tone?: Tone;
  readonly title?: string;
  /** `status` is said when it appears, `alert` at once; without it, it is there to be read. */
  readonly role?: "status" | "alert";
  readonly children?: ReactNode;
}

export const Alert = ({ tone = "info", title, role, children }: Props) => (
  <div className="ds-alert" data-color={tone} role={role}>
    {title !== undefined && (
      <h2 className="ds-heading" data-size="2xs">
        {title}
      </h2>
    )}
    {typeof children === "string" ? <p>{children}</p> : children}
  </div>
);
