import { type FormEvent, useId } from "react";
import { useText } from "../language/language-context.ts";
import { messages } from "../messages.ts";
import { Button } from "./button.tsx";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly onSearch?: () => void;
  readonly placeholder?: string;
}

export const SearchInput = ({ label, value, onChange, onSearch, placeholder }: Props) => {
  const t = useText();
  const id = useId();
  const search = (event: FormEvent): void => {
    event.preventDefault();
    onSearch?.();
  };
  return (
    <search>
      <form className="ds-field mt-field" onSubmit={search}>
        <label className="ds-label" htmlFor={id}>
          {label}
        </label>
        <div className="mt-search">
          <input
            className="ds-input"
            type="search"
            id={id}
            value={value}
            placeholder={placeholder}
            autoComplete="off"
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          {onSearch !== undefined && <Button type="submit">{t(messages.search)}</Button>}
        </div>
      </form>
    </search>
  );
};
