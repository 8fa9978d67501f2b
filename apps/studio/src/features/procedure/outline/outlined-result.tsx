import { aboutOf, type ResultRule } from "@motlan/procedure";
import { useText } from "@motlan/ui";
import { messages } from "./messages.ts";
import { useOutlined } from "./outline-context.ts";
import { Fact, OutlineBlock, OutlinePart } from "./part.tsx";

export const OutlinedResult = () => {
  const { result, parts } = useOutlined().sound.procedure;
  // Of a bundle each part has its own.
  if (parts) return null;
  return (
    <OutlineBlock title={messages.result}>
      <ResultPart result={result} part="result" />
    </OutlineBlock>
  );
};

export const ResultPart = ({ result, part }: { readonly result: ResultRule; readonly part: string }) => {
  const t = useText();
  const { subjects } = useOutlined().sound.procedure;
  const named = (name: string): string => {
    const subject = subjects[name];
    return subject ? t(subject.title) : name;
  };
  return (
    <OutlinePart part={part} title={t(result.title)} name={result.type}>
      <Fact term={messages.about}>{aboutOf(result).map(named).join(", ")}</Fact>
      <Fact term={messages.visibleTo}>{result.visibleTo.map(named).join(", ")}</Fact>
      <Fact term={messages.printed}>{result.fields.length}</Fact>
      {result.feeds.length > 0 && <Fact term={messages.feeds}>{result.feeds.join(", ")}</Fact>}
    </OutlinePart>
  );
};
