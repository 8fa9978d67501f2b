import type { Page } from "@motlan/procedure";
import { useText } from "@motlan/ui";
import { messages } from "./messages.ts";

interface Props {
  readonly pages: readonly Page[];
  readonly current: string;
  readonly onChoose: (page: string) => void;
}

/** Every page of the form, to look at in any order. */
export const PageSwitch = ({ pages, current, onChoose }: Props) => {
  const t = useText();
  return (
    <nav aria-label={t(messages.pages)} className="studio-pages">
      {pages.map(({ id, title }, index) => (
        <button key={id} type="button" aria-current={id === current ? "step" : undefined} onClick={() => onChoose(id)}>
          {index + 1}. {t(title)}
        </button>
      ))}
    </nav>
  );
};
