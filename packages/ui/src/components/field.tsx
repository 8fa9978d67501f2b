import type { ReactNode } from "react";
import { useText } from "../language/language-context.ts";
import { messages } from "../messages.ts";

/** What a control needs from the field around it. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-required": true | undefined;
}

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  /** What stands between label and control: a mark, a source. */
  readonly aside?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}

type Told = Pick<Props, "id" | "help" | "error" | "required">;

/** The attributes that tie a control, or a group of them, to its help and its error. */
export const controlProps = ({ id, help, error, required = false }: Told): ControlProps => {
  const ids = [help === undefined ? [] : `${id}-help`, error === undefined ? [] : `${id}-error`].flat();
  return {
    id,
    "aria-describedby": ids.length === 0 ? undefined : ids.join(" "),
    "aria-invalid": error === undefined ? undefined : true,
    "aria-required": required || undefined,
  };
};

export const RequiredMark = () => {
  const t = useText();
  return (
    <>
      <span className="mt-required" aria-hidden="true">
        {"\u00a0*"}
      </span>
      <span className="mt-visually-hidden"> {t(messages.required)}</span>
    </>
  );
};

export const FieldHelp = ({ id, children }: { readonly id: string; readonly children: ReactNode }) =>
  children === undefined ? null : (
    <p className="mt-field-help" id={`${id}-help`}>
      {children}
    </p>
  );

export const FieldError = ({ id, children }: { readonly id: string; readonly children: ReactNode }) =>
  children === undefined ? null : (
    <p className="ds-validation-message" id={`${id}-error`}>
      {children}
    </p>
  );

/** One control with its label, help and error. */
export const Field = ({ id, label, help, error, required = false, aside, children }: Props) => (
  <div className="ds-field mt-field">
    <label className="ds-label" htmlFor={id}>
      {label}
      {required && <RequiredMark />}
    </label>
    <FieldHelp id={id}>{help}</FieldHelp>
    {aside}
    <FieldError id={id}>{error}</FieldError>
    {children(controlProps({ id, help, error, required }))}
  </div>
);
