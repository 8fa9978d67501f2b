import { graphOf, type Ref, type Resolution, type Situation } from "@motlan/prefill";
import type { One } from "@motlan/procedure";
import { labelOf } from "./label-of.ts";

/** Those that the filer picked of every subject that is several, each under a key that stays while others come and go. */
export const onesPicked = (situation: Situation, resolution: Resolution): readonly One[] => {
  const { procedure, catalogue, knowledge } = situation;
  const several = Object.entries(procedure.subjects).filter(([, subject]) => subject.several);
  if (several.length === 0) return [];
  const graph = graphOf(knowledge);
  return several.flatMap(([subject, { entity, title }]) =>
    (resolution.subject(subject).picked ?? []).map((ref): One => {
      const [name] = labelOf(ref, entity, { graph, catalogue });
      return { subject, key: keyOf(ref), ref, title: name ?? procedure.subjects[ref]?.title ?? title };
    }),
  );
};

/** What tells the record from its siblings where it came from; of a record that has none, where it came from. */
const keyOf = (ref: Ref): string => (/\[([^\]]*)\]$/u.exec(ref)?.[1] ?? ref).replaceAll(/[^\w-]/gu, "_");
