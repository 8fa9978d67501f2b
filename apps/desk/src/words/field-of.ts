import type { Field, Procedure } from "@motlan/procedure";

/**
 * The field of a path. What a step obtains is asked on no page and has none of its own: it is then read as the same
 * element of another subject of its kind, the child's number as the mother's.
 */
export const fieldOf = ({ fields, subjects }: Procedure, path: string): Field | undefined => {
  const own = fields[path];
  const [subject = "", element] = path.split(".");
  const kind = subjects[subject];
  if (own || kind === undefined) return own;
  const alike = Object.values(fields).find(
    (field) => field.element === element && subjects[field.subject ?? ""]?.entity === kind.entity,
  );
  return alike && { ...alike, path, subject };
};
