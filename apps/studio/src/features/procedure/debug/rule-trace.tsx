import { type Procedure, titlesAt } from "@motlan/procedure";
import { decisive } from "@motlan/rules";
import { useText } from "@motlan/ui";
import { messages, ruleTitles } from "./messages.ts";
import { TraceStep } from "./trace-step.tsx";
import type { Traced } from "./traced.ts";

interface Props {
  readonly definition: Procedure;
  readonly traced: Traced;
}

/** One rule: what it is there for, how it came to what it gives, and what it waits for. */
export const RuleTrace = ({ definition, traced: { kind, message, step, hung } }: Props) => {
  const t = useText();
  // Of what is not known yet nothing has decided.
  const deciders = new Set(typeof step.value === "symbol" ? [] : decisive(step).map(({ text }) => text));
  return (
    <div className="studio-rule-trace mt-stack" data-gap="small">
      <h2 className="ds-heading" data-size="2xs">
        {t(ruleTitles[kind])}
      </h2>
      {message && <p className="studio-rule">{t(message)}</p>}
      <ul className="studio-trace">
        <TraceStep {...{ definition, step, deciders }} counts />
      </ul>
      {hung.length > 0 && (
        <p>
          {t(messages.waitsFor)} <Awaited definition={definition} paths={hung} />
        </p>
      )}
    </div>
  );
};

const Awaited = ({ definition, paths }: { readonly definition: Procedure; readonly paths: readonly string[] }) => {
  const t = useText();
  return paths.map((path, index) => (
    <span key={path}>
      {index > 0 && "; "}
      {titlesAt(definition, path)
        .map((title) => t(title))
        .join(" – ")}{" "}
      <code className="studio-code">{path}</code>
    </span>
  ));
};
