import type { ReactNode } from "react";
import { Fieldset } from "./fieldset.tsx";
import { type Choice, Radio } from "./inputs.tsx";

interface Props {
  readonly id: string;
  readonly legend: ReactNode;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly help?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
}

/** A few choices of which one is taken; the first radio bears the id of the whole. */
export const RadioGroup = ({ id, legend, choices, value, onChange, ...rest }: Props) => (
  <Fieldset id={id} legend={legend} {...rest}>
    {choices.map((choice, index) => (
      <Radio
        key={choice.value}
        id={index === 0 ? id : `${id}-${choice.value}`}
        name={id}
        label={choice.label}
        checked={choice.value === value}
        onChange={() => onChange(choice.value)}
      />
    ))}
  </Fieldset>
);
