import { localDate } from "@motlan/kernel";
import { FieldError, Skeleton, useText } from "@motlan/ui";
import { lazy, Suspense, useMemo } from "react";
import { issueText } from "../../words/issues.ts";
import { nameIn } from "../../words/name-in.ts";
import type { AskedProps } from "./asked-props.ts";
import { messages } from "./messages.ts";
import { type Asked, controlOf } from "./stated.ts";
import { useUnits } from "./use-units.ts";

// Fetched with the first value that has parts: few steps ask for one.
const StatedFields = lazy(async () => ({ default: (await import("@motlan/form-react/stated")).StatedFields }));

interface Props extends AskedProps {
  readonly field: Asked;
}

/** A value that has parts (a name, an address, rows), asked of the official as it would be of a citizen. */
export const AskedParts = ({ field, examined, stated, onChange, issueAt }: Props) => {
  const t = useText();
  const { path } = field;
  const { procedure, dossier } = examined;
  const { reference, lookUp } = useUnits(examined.reference);
  const paths = useMemo(() => [path], [path]);
  const definition = useMemo(() => {
    const titled = { ...field, title: nameIn(procedure, path) };
    return { ...procedure, fields: { ...procedure.fields, [path]: titled } };
  }, [procedure, field, path]);
  const change = useMemo<Change>(() => (at, value) => onChange((before) => ({ ...before, [at]: value })), [onChange]);
  const issue = issueAt(controlOf(path));
  return (
    <div id={controlOf(path)} tabIndex={-1}>
      <FieldError id={controlOf(path)}>{issue && t(issueText(issue))}</FieldError>
      <Suspense fallback={<Skeleton label={t(messages.fetching)} />}>
        <StatedFields
          {...{ definition, paths, reference, lookUp }}
          today={localDate(examined.now)}
          values={{ [path]: stated[path] ?? dossier.values[path]?.value ?? null }}
          onChange={change}
        />
      </Suspense>
    </div>
  );
};

type Change = Parameters<typeof StatedFields>[0]["onChange"];
