import type { Field } from "@motlan/procedure";
import { Tag, useText } from "@motlan/ui";
import type { Examined, Sourced } from "../api/client.ts";
import { type Standing, standingOf, standingText } from "../words/standing.ts";

const looks = {
  vouched: { tone: "success", icon: "shield" },
  typed: { tone: "warning", icon: "pen" },
  official: { tone: "info", icon: "pen" },
  derived: { tone: "neutral", icon: "check" },
} as const satisfies Readonly<Record<Standing, { tone: string; icon: string }>>;

interface Props {
  readonly sourced: Sourced;
  /** The field that it is the value of. */
  readonly field: Field | undefined;
  readonly registers: Examined["registers"];
}

/** Whose word a value is; the row around it takes its look from `data-standing`. */
export const StandingTag = ({ sourced, field, registers }: Props) => {
  const t = useText();
  const standing = standingOf(sourced);
  return (
    <span data-standing={standing}>
      <Tag {...looks[standing]}>{t(standingText(sourced, field, registers))}</Tag>
    </span>
  );
};
