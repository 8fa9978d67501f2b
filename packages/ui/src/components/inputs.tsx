import type { InputHTMLAttributes, ReactNode, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";

interface TextInputProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly ref?: Ref<HTMLInputElement>;
}

export const TextInput = (props: TextInputProps) => <input type="text" {...props} className="ds-input" />;

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly ref?: Ref<HTMLTextAreaElement>;
}

export const TextArea = (props: TextAreaProps) => <textarea rows={4} {...props} className="ds-input" />;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly ref?: Ref<HTMLSelectElement>;
  /** What the empty choice says. */
  readonly empty: string;
  readonly choices: readonly Choice[];
}

export const Select = ({ empty, choices, ...rest }: SelectProps) => (
  <select {...rest} className="ds-input">
    <option value="">{empty}</option>
    {choices.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);

interface ToggleProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly ref?: Ref<HTMLInputElement>;
  readonly id: string;
  readonly label: ReactNode;
}

const Toggle = ({ label, ...rest }: ToggleProps) => (
  <div className="ds-field mt-toggle">
    <input {...rest} className="ds-input" />
    <label className="ds-label" htmlFor={rest.id}>
      {label}
    </label>
  </div>
);

export const Checkbox = (props: ToggleProps) => <Toggle {...props} type="checkbox" />;

export const Radio = (props: ToggleProps) => <Toggle {...props} type="radio" />;
