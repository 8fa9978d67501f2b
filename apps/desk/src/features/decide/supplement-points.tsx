import type { Issue } from "@motlan/kernel";
import { Checkbox, Fieldset, useText } from "@motlan/ui";
import { issueText } from "../../words/issues.ts";
import { messages } from "./messages.ts";
import type { Candidate } from "./supplement-candidates.ts";
import { messageId } from "./supplement-issues.ts";
import { WordsField } from "./words-field.tsx";

interface Props {
  readonly id: string;
  readonly legend: string;
  readonly candidates: readonly Candidate[];
  readonly points: Readonly<Record<string, string>>;
  readonly onChange: (points: Readonly<Record<string, string>>) => void;
  readonly issueAt: (id: string) => Issue | undefined;
}

/** A group of things that can be asked for; each one chosen opens a place for the message about it. */
export const SupplementPoints = ({ id, legend, candidates, points, onChange, issueAt }: Props) => {
  const t = useText();
  const missing = issueAt(id);
  if (candidates.length === 0) return null;
  return (
    <Fieldset id={id} legend={legend} error={missing && t(issueText(missing))}>
      {candidates.map((candidate, index) => (
        <Point
          key={candidate.path}
          // The first box bears the group's id: the error summary leads there.
          id={index === 0 ? id : `${id}-${index}`}
          {...{ candidate, points, onChange, issueAt }}
        />
      ))}
    </Fieldset>
  );
};

const without = (points: Readonly<Record<string, string>>, path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(points).filter(([it]) => it !== path));

type PointProps = Pick<Props, "id" | "points" | "onChange" | "issueAt"> & { readonly candidate: Candidate };

const Point = ({ id, candidate: { path, title, of }, points, onChange, issueAt }: PointProps) => {
  const t = useText();
  const words = points[path];
  const name = of === null ? t(title) : `${t(of)} – ${t(title)}`;
  return (
    <>
      <Checkbox
        id={id}
        label={name}
        checked={words !== undefined}
        onChange={(event) => onChange(event.currentTarget.checked ? { ...points, [path]: "" } : without(points, path))}
      />
      {words !== undefined && (
        <div className="desk-point-message">
          <WordsField
            id={messageId(path)}
            label={t(messages.message, { point: name })}
            value={words}
            issue={issueAt(messageId(path))}
            onChange={(message) => onChange({ ...points, [path]: message })}
          />
        </div>
      )}
    </>
  );
};
