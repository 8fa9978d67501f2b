/** Whether numbers of a field type are never fractions. Beside the type: no page that shows a form asks. */
export const isWhole = (type: string): boolean => type === "integer";
