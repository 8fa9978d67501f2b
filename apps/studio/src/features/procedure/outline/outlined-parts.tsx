import { partFieldsOf } from "@motlan/procedure";
import { useText } from "@motlan/ui";
import { messages } from "./messages.ts";
import { useOutlined } from "./outline-context.ts";
import { ResultPart } from "./outlined-result.tsx";
import { OutlinedWork } from "./outlined-workflow.tsx";
import { Fact, OutlineBlock, OutlinePart } from "./part.tsx";

/** The parts of a bundle: what each waits for, whose fields it has, who does it in which steps, and what comes of it. */
export const OutlinedParts = () => {
  const t = useText();
  const { procedure } = useOutlined().sound;
  const { parts = [] } = procedure;
  const titleOf = (id: string): string => {
    const part = parts.find((it) => it.id === id);
    return part ? t(part.title) : id;
  };
  return parts.map((part) => (
    <OutlineBlock key={part.id} title={part.title}>
      <OutlinePart part={`part ${part.id}`} title={t(messages.part)} name={part.id}>
        {part.procedure !== undefined && <Fact term={messages.isProcedure}>{part.procedure}</Fact>}
        {part.after.length > 0 && <Fact term={messages.waitsFor}>{part.after.map(titleOf).join(", ")}</Fact>}
        <Fact term={messages.ownFields}>{partFieldsOf(part, procedure).length}</Fact>
        <Fact term={messages.seenFields}>{part.sees.length}</Fact>
      </OutlinePart>
      <OutlinedWork steps={part.steps} deadline={part.deadline} of={part.id} />
      <ResultPart result={part.result} part={`result ${part.id}`} />
    </OutlineBlock>
  ));
};
