import type { Requirement } from "@motlan/procedure";
import { Tag, useText } from "@motlan/ui";
import { useOpened } from "../opened-context.ts";
import { messages } from "./messages.ts";
import { useOutlined } from "./outline-context.ts";
import { OutlineBlock, OutlinePart } from "./part.tsx";

export const OutlinedPapers = () => {
  const t = useText();
  const { requires } = useOutlined().sound.procedure;
  return (
    <OutlineBlock title={messages.papers}>
      {requires.length === 0 && <p className="mt-quiet">{t(messages.none)}</p>}
      <ul className="studio-list">
        {requires.map((requirement) => (
          <li key={requirement.id}>
            <OutlinedPaper requirement={requirement} />
          </li>
        ))}
      </ul>
    </OutlineBlock>
  );
};

const OutlinedPaper = ({ requirement }: { readonly requirement: Requirement }) => {
  const t = useText();
  const { id, title, anyOf, metBy, unmet } = requirement;
  return (
    <OutlinePart part={`requirement ${id}`} title={t(title)} name={id} by={<Way {...requirement} />}>
      {anyOf.length > 1 && <p className="studio-rule">{anyOf.map((it) => t(it.title)).join(" · ")}</p>}
      {metBy !== undefined && (
        <p className="studio-rule">{t(unmet === "official" ? messages.elseOffice : messages.elseUpload)}</p>
      )}
    </OutlinePart>
  );
};

/** What is tried first. */
const Way = ({ metBy, metByPart, unmet, anyOf }: Requirement) => {
  const t = useText();
  const { registers } = useOpened();
  const { parts = [] } = useOutlined().sound.procedure;
  const giver = parts.find(({ id }) => id === metByPart);
  if (giver) return <Tag tone="success">{t(messages.byPart, { by: t(giver.title) })}</Tag>;
  if (metBy === undefined)
    return unmet === "official" ? <Tag tone="info">{t(messages.byOffice)}</Tag> : <Tag>{t(messages.upload)}</Tag>;
  const title = registers[anyOf.find(({ heldBy }) => heldBy !== undefined)?.heldBy ?? ""];
  return (
    <Tag tone="success" icon="shield">
      {t(messages.metBy, { by: title ? t(title) : metBy })}
    </Tag>
  );
};
