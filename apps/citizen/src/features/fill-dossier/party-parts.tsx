import type { ComponentProps } from "react";
import { PartHead } from "./part-head.tsx";
import { PartyPlace } from "./party-place.tsx";

type Props = ComponentProps<typeof PartHead> | ComponentProps<typeof PartyPlace>;

/** What only a procedure of several parties shows, in one file that is fetched when it is first needed. */
export const PartyParts = (props: Props) =>
  "part" in props ? <PartHead part={props.part} /> : <PartyPlace {...props} />;
