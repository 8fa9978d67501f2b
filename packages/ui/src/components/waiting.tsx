import type { ReactNode } from "react";

/** Something is under way, said in words beside the wheel. */
export const Spinner = ({ children }: { readonly children: ReactNode }) => (
  <span className="mt-busy">
    <svg className="ds-spinner" viewBox="0 0 50 50" aria-hidden="true" focusable="false">
      <circle className="ds-spinner__background" cx="25" cy="25" r="20" fill="none" strokeWidth="5" />
      <circle className="ds-spinner__circle" cx="25" cy="25" r="20" fill="none" strokeWidth="5" />
    </svg>
    {children}
  </span>
);

/** The place of what is to come, as high as a control, so that nothing moves when it comes. */
export const Skeleton = ({ label }: { readonly label: string }) => (
  <div className="mt-skeleton">
    <span className="ds-skeleton" aria-hidden="true" />
    <span className="mt-visually-hidden">{label}</span>
  </div>
);
