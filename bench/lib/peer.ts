/**
 * A peer from bench/node_modules. Its name is no literal, so that the checks of the repository pass where it is not
 * installed; each engine says what it takes from it.
 */
export const peer = (name: string) => import(name);
