/** The thing of a name that a definition gave: `constructor` and its like are names as any other, not what objects inherit. */
export const own = <T>(things: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  things !== undefined && Object.hasOwn(things, name) ? things[name] : undefined;
