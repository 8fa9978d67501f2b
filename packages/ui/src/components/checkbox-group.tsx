import type { ReactNode } from "react";
import { Fieldset } from "./fieldset.tsx";
import { Checkbox, type Choice } from "./inputs.tsx";

interface Props {
  readonly id: string;
  readonly legend: ReactNode;
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  /** All that are taken, in the order of the choices. */
  readonly onChange: (values: readonly string[]) => void;
  readonly help?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
}

/** A few choices of which any number is taken; the first box bears the id of the whole. */
export const CheckboxGroup = ({ id, legend, choices, values, onChange, ...rest }: Props) => {
  const toggle = (value: string, taken: boolean): void => {
    const isTaken = (each: string): boolean => (each === value ? taken : values.includes(each));
    onChange(choices.map((choice) => choice.value).filter(isTaken));
  };
  return (
    <Fieldset id={id} legend={legend} {...rest}>
      {choices.map((choice, index) => (
        <Checkbox
          key={choice.value}
          id={index === 0 ? id : `${id}-${choice.value}`}
          name={id}
          label={choice.label}
          checked={values.includes(choice.value)}
          onChange={({ target }) => toggle(choice.value, target.checked)}
        />
      ))}
    </Fieldset>
  );
};
