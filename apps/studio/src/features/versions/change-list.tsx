import { changeMarks, changeWords, facetWords, pieceWords, shownInChange } from "@motlan/problems";
import { useText } from "@motlan/ui";
import type { Version } from "../../api/client.ts";
import { messages } from "./messages.ts";

type Change = NonNullable<Version["changes"]>[number];

/** Each piece that is new, gone or other, with what it was and is. */
export const ChangeList = ({ changes }: { readonly changes: readonly Change[] }) => {
  const t = useText();
  if (changes.length === 0) return <p className="mt-quiet">{t(messages.noChanges)}</p>;
  return (
    <ul className="studio-changes">
      {changes.map(({ kind, of, id, title, facets }) => (
        <li key={`${of} ${id}`}>
          <span aria-hidden="true">{changeMarks[kind]}</span> {t(changeWords[kind])} {t(pieceWords[of])}{" "}
          {title && `“${t(title)}” `}
          <code className="studio-code">{id}</code>
          {facets.map(({ name, before, after }) => (
            <div key={name} className="studio-facet">
              {t(facetWords(name))}: <del>{shownInChange(before)}</del> → <ins>{shownInChange(after)}</ins>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
};
