/** For the branch that no value of the type can take; data of another version that takes it is a bug. */
export const absurd = (value: never): never => {
  throw new Error(`not of this language: ${JSON.stringify(value)}`);
};
