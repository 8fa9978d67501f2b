import { controlIdOf } from "@motlan/form-react";
import type { Procedure } from "@motlan/procedure";
import { type Text, useText } from "@motlan/ui";

export type Points = readonly { readonly path: string; readonly message: string }[];

interface Props {
  readonly points: Points;
  readonly procedure: Procedure;
}

/** Each point of the request with the office's words, and the way to where it is answered. */
export const AskedPoints = ({ points, procedure }: Props) => {
  const t = useText();
  return (
    <ul className="ds-list">
      {points.map(({ path, message }) => (
        <li key={path}>
          <a className="ds-link" href={`#${controlIdOf(path)}`}>
            {titleOf(t, procedure, path)}
          </a>
          : {message}
        </li>
      ))}
    </ul>
  );
};

const titleOf = (t: Text, { fields, requires }: Procedure, path: string): string => {
  const asked = fields[path] ?? requires.find(({ id }) => id === path);
  return asked ? t(asked.title) : path;
};
