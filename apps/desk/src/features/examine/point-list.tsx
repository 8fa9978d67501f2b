import type { Localized } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { useText } from "@motlan/ui";

interface Props {
  readonly points: readonly { readonly path: string; readonly message: string }[];
  readonly procedure: Procedure;
}

const titleOf = (path: string, { fields, requires }: Procedure): Localized =>
  fields[path]?.title ?? requires.find(({ id }) => id === path)?.title ?? { vi: path, en: path };

/** What was asked for, point by point, in the words it was asked with. */
export const PointList = ({ points, procedure }: Props) => {
  const t = useText();
  return (
    <ul className="desk-points">
      {points.map(({ path, message }) => (
        <li key={path}>
          <strong>{t(titleOf(path, procedure))}:</strong> {message}
        </li>
      ))}
    </ul>
  );
};
