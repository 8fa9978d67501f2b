import { dependsOn, type Field, type LeftView } from "@motlan/procedure";
import { memo, type ReactNode, useEffect, useMemo } from "react";
import { useAnswersAt, useArrivalsAt, useFormContext } from "./form-context.ts";
import { OpenField } from "./open-field.tsx";
import { PendingField, ShownField } from "./shown-field.tsx";
import { useTyping } from "./use-typing.ts";
import { fieldWaitsForHer, type World } from "./waits-for-her.ts";

interface Props {
  readonly path: string;
  /** Told of each render; for measuring. */
  readonly onRender?: ((path: string) => void) | undefined;
}

/** One field, in whatever way it stands now. Renders again only for the answers that it hangs on. */
export const FieldSlot = memo(({ path, onRender }: Props) => {
  const { definition, env, state, inputs } = useFormContext();
  useAnswersAt(useMemo(() => dependsOn(definition, path), [definition, path]));
  useArrivalsAt(useMemo(() => [path, "filer"], [path]));
  useEffect(() => onRender?.(path));
  const field = definition.fields[path];
  const world = { definition, env: env() };
  // What she is just typing is not taken out of her hands: the answer that has come stands beside it until she goes on.
  const { kind } = world.env.view(path);
  const typing = useTyping(path, kind === "sealed" && inputs.touched.has(path));
  if (field === undefined) return null;
  const staysHers = typing || (kind === "pending" && inputs.hers.has(path));
  return staysHers ? <OpenField field={field} /> : show(field, world, state().left?.[path]);
});

const show = (field: Field, world: World, left: LeftView | undefined): ReactNode => {
  const view = world.env.view(field.path);
  if (view.kind === "hidden") return null;
  // The section tells in one line of all that waits for her.
  if (view.kind === "pending") return fieldWaitsForHer(world, field) ? null : <PendingField {...{ field, left }} />;
  return view.kind === "open" ? <OpenField field={field} /> : <ShownField field={field} view={view} />;
};
