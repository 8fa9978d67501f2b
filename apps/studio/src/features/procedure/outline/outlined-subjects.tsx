import type { Subject } from "@motlan/procedure";
import { useText } from "@motlan/ui";
import { messages } from "./messages.ts";
import { useOutlined } from "./outline-context.ts";
import { Fact, OutlineBlock, OutlinePart } from "./part.tsx";

export const OutlinedSubjects = () => (
  <OutlineBlock title={messages.subjects}>
    <ul className="studio-list">
      {Object.entries(useOutlined().sound.procedure.subjects).map(([name, subject]) => (
        <li key={name}>
          <OutlinedSubject name={name} subject={subject} />
        </li>
      ))}
    </ul>
  </OutlineBlock>
);

const dayMs = 86_400_000;

const OutlinedSubject = ({ name, subject }: { readonly name: string; readonly subject: Subject }) => {
  const t = useText();
  const party = useOutlined().sound.procedure.parties?.find(({ id }) => id === name);
  return (
    <OutlinePart part={`subject ${name}`} title={t(subject.title)} name={`${name}: ${subject.entity}`}>
      {subject.from === "session" && <Fact term={messages.from}>{t(messages.fromSession)}</Fact>}
      {party && (
        <p className="studio-rule">{t(messages.isParty, { days: Math.floor(party.answersWithinMs / dayMs) })}</p>
      )}
      {subject.several && <p className="studio-rule">{t(messages.several)}</p>}
      {subject.choose && <p className="studio-rule">{t(messages.choose)}</p>}
      {subject.isNew && <p className="studio-rule">{t(messages.isNew)}</p>}
      {subject.else.length > 0 && (
        <Fact term={messages.otherwise}>{subject.else.map(({ title }) => `“${t(title)}”`).join(", ")}</Fact>
      )}
    </OutlinePart>
  );
};
