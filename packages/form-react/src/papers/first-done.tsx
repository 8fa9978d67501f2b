import type { FirstDone as Issuer } from "@motlan/procedure";
import { Alert, Link, useText } from "@motlan/ui";
import { messages } from "./messages.ts";
import type { PaperActions } from "./paper-actions.ts";

interface Props extends Pick<PaperActions, "procedureHref"> {
  readonly first: readonly Issuer[];
}

/** Before a paper is asked for: by which procedure one comes to it, and what becomes of what is entered here. */
export const FirstDone = ({ first, procedureHref }: Props) => {
  const t = useText();
  const isFound = first.some(({ found, procedure }) => found && procedure !== undefined);
  return (
    <Alert tone="info" title={t(messages.firstTitle, { count: first.length })}>
      <ul className="ds-list">
        {first.map((issuer) => (
          <li key={issuer.code}>
            <Named issuer={issuer} procedureHref={procedureHref} />
          </li>
        ))}
      </ul>
      <p>{t(isFound ? messages.firstFound : messages.firstUpload)}</p>
    </Alert>
  );
};

interface NamedProps extends Pick<PaperActions, "procedureHref"> {
  readonly issuer: Issuer;
}

const Named = ({ issuer: { code, title, procedure }, procedureHref }: NamedProps) => {
  const t = useText();
  const name = title ? t(messages.firstNamed, { title: t(title), code }) : code;
  return procedure !== undefined && procedureHref ? <Link to={procedureHref(procedure)}>{name}</Link> : name;
};
