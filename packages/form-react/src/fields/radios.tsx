import { type Choice, type ControlProps, Radio } from "@motlan/ui";
import { useFormContext } from "../form/form-context.ts";

interface Props {
  readonly path: string;
  readonly control: ControlProps;
  readonly choices: readonly Choice[];
}

export const Radios = ({ path, control, choices }: Props) => {
  const { inputs } = useFormContext();
  return (
    <div>
      {choices.map(({ value, label }, index) => (
        <Radio
          key={value}
          {...inputs.bind(path)}
          id={index === 0 ? control.id : `${control.id}-${value}`}
          value={value}
          label={label}
          aria-describedby={control["aria-describedby"]}
          aria-invalid={control["aria-invalid"]}
        />
      ))}
    </div>
  );
};
