import { useText } from "@motlan/ui";
import { messages } from "./messages.ts";
import { useOutlined } from "./outline-context.ts";
import { Fact, OutlineBlock, OutlinePart } from "./part.tsx";

export const OutlinedResult = () => {
  const t = useText();
  const { result, subjects } = useOutlined().sound.procedure;
  const named = (name: string): string => {
    const subject = subjects[name];
    return subject ? t(subject.title) : name;
  };
  return (
    <OutlineBlock title={messages.result}>
      <OutlinePart part="result" title={t(result.title)} name={result.type}>
        <Fact term={messages.about}>{named(result.about)}</Fact>
        <Fact term={messages.visibleTo}>{result.visibleTo.map(named).join(", ")}</Fact>
        <Fact term={messages.printed}>{result.fields.length}</Fact>
        {result.feeds.length > 0 && <Fact term={messages.feeds}>{result.feeds.join(", ")}</Fact>}
      </OutlinePart>
    </OutlineBlock>
  );
};
