import type { ReactNode } from "react";
import { controlProps, FieldError, FieldHelp, RequiredMark } from "./field.tsx";

interface Props {
  readonly id: string;
  readonly legend: ReactNode;
  readonly help?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Several controls that are one question. */
export const Fieldset = ({ id, legend, help, error, required = false, aside, children }: Props) => (
  <fieldset
    className="ds-fieldset mt-field"
    aria-describedby={controlProps({ id, help, error })["aria-describedby"]}
    data-invalid={error === undefined ? undefined : true}
  >
    <legend className="ds-label">
      {legend}
      {required && <RequiredMark />}
    </legend>
    <FieldHelp id={id}>{help}</FieldHelp>
    {aside}
    <FieldError id={id}>{error}</FieldError>
    {children}
  </fieldset>
);
