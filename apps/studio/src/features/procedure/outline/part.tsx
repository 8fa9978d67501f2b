import type { Localized } from "@motlan/kernel";
import { useText } from "@motlan/ui";
import type { ReactNode } from "react";
import { messages } from "./messages.ts";
import { useOutlined } from "./outline-context.ts";

interface BlockProps {
  readonly title: Localized;
  readonly children: ReactNode;
}

export const OutlineBlock = ({ title, children }: BlockProps) => {
  const t = useText();
  return (
    <section className="studio-block mt-stack" data-gap="small" aria-label={t(title)}>
      <h2 className="ds-heading" data-size="xs">
        {t(title)}
      </h2>
      {children}
    </section>
  );
};

interface PartProps {
  /** What the part is called in `written`: `subject mother`. */
  readonly part: string;
  readonly title: string;
  /** Its name in the definition. */
  readonly name: string;
  /** Who sees to it. */
  readonly by?: ReactNode;
  readonly children?: ReactNode;
}

const ruleTitles = { ...messages, computed: messages.rule, of: messages.place, due: messages.rule };
const ruleNames = [
  "when",
  "from",
  "where",
  "computed",
  "amount",
  "unless",
  "shows",
  "authority",
  "of",
  "due",
] as const satisfies readonly (keyof typeof ruleTitles)[];

/** One thing of the outline: what it is, who sees to it, its rules as they are written, and the way to its line. */
export const OutlinePart = ({ part, title, name, by, children }: PartProps) => {
  const t = useText();
  const { rules = {} } = useOutlined().sound.written[part] ?? {};
  return (
    <div className="studio-part">
      <p className="studio-part-head">
        <span>
          {title} <code className="studio-code mt-quiet">{name}</code>
        </span>
        <LineLink part={part} of={title} />
        {by}
      </p>
      {ruleNames.map((rule) => {
        const written = rules[rule];
        return written === undefined || written === "session" ? null : (
          <p key={rule} className="studio-rule">
            {t(ruleTitles[rule])}: <code className="studio-code">{written}</code>
          </p>
        );
      })}
      {children}
    </div>
  );
};

/** Leads to the line of the source in which a part begins. */
const LineLink = ({ part, of }: { readonly part: string; readonly of: string }) => {
  const t = useText();
  const { sound, onGoTo } = useOutlined();
  const written = sound.written[part];
  if (!written) return null;
  return (
    <button type="button" className="studio-line" onClick={() => onGoTo({ line: written.line, column: 1 })}>
      {t(messages.line, written)}
      <span className="mt-visually-hidden">: {of}</span>
    </button>
  );
};

interface FactProps {
  readonly term: Localized;
  readonly children: ReactNode;
}

export const Fact = ({ term, children }: FactProps) => {
  const t = useText();
  return (
    <p className="studio-rule">
      {t(term)}: {children}
    </p>
  );
};
