/** What a field's controls hold: a text, a tick, or several texts by part. */
export type InputValue = string | boolean | InputParts;

export type InputParts = { readonly [part: string]: string };

export const textOf = (input: InputValue): string => (typeof input === "string" ? input : "");

export const partsOf = (input: InputValue): InputParts => (typeof input === "object" ? input : {});
