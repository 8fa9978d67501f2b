import { useText } from "@motlan/ui";
import type { Examined, Sourced } from "../../api/client.ts";
import { words } from "../../words/origin-words.ts";
import { originRows } from "./origin-rows.ts";

interface Props {
  readonly path: string;
  /** What the field is called. */
  readonly field: string;
  readonly sourced: Sourced;
  readonly examined: Examined;
}

/** Where a value is from, in full, for whoever asks. */
export const Origin = ({ path, field, sourced, examined }: Props) => {
  const t = useText();
  return (
    <details className="desk-origin">
      <summary>
        {t(words.origin)}
        <span className="mt-visually-hidden"> {t(words.of, { field })}</span>
      </summary>
      <dl>
        {originRows(path, sourced, { t, examined }).map(({ term, lines }) => (
          <div key={term}>
            <dt>{term}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
};
