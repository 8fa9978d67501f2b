import type { SoundProcedure } from "../../../api/client.ts";

/** The register whose record makes a paper needless, as far as definitions tell. */
export const registerMeeting = ({ held, procedure }: SoundProcedure, metBy: string): string | undefined => {
  const paths = metBy.includes(".")
    ? [metBy]
    : Object.keys(procedure.fields).filter((path) => path.startsWith(`${metBy}.`));
  // What the sign-in says of a person is no record of hers.
  return paths.map((path) => held[path]).find((register) => register !== undefined && register !== "vneid");
};
