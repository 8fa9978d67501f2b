import { fieldType } from "@motlan/fields";
import { type Localized, languages } from "@motlan/kernel";
import type { Graph, Ref } from "@motlan/prefill";
import type { Catalogue } from "@motlan/procedure";

/**
 * What a person tells a record by, as far as registers gave it: each of its entity's `label` elements in words. One
 * number is the record's own; of several, such as those of parcel and map sheet, each is told with its title.
 */
export const labelOf = (
  ref: Ref,
  entityId: string,
  { graph, catalogue }: { readonly graph: Graph; readonly catalogue: Catalogue },
): readonly Localized[] => {
  const entity = catalogue.entities[entityId];
  const label = entity?.label ?? [];
  const severalNumbers = label.filter((id) => entity?.elements[id]?.type === "code-number").length > 1;
  return label.flatMap((id) => {
    const element = entity?.elements[id];
    const seal = graph.seal(ref, id);
    if (!element || !seal) return [];
    const { type, params } = element;
    const [vi = "", en = ""] = languages.map((language) =>
      fieldType(type).print(seal.value, { language, params, reference: catalogue }),
    );
    const { title } = element;
    return severalNumbers && type === "code-number"
      ? [{ vi: `${title.vi} ${vi}`, en: `${title.en} ${en}` }]
      : [{ vi, en }];
  });
};
