import type { RequirementView } from "@motlan/procedure";
import { RadioGroup, useText } from "@motlan/ui";
import { idOf } from "../form/names.ts";
import { messages } from "./messages.ts";

type Papers = Pick<RequirementView, "id" | "anyOf" | "all" | "files">;

interface Props {
  readonly requirement: Papers;
  /** Which of the papers the next file is. */
  readonly kind: string;
  readonly onPick: (kind: string) => void;
}

/** Which of several papers the next file is; where all are needed, which are here already. */
export const PaperKinds = ({ requirement, kind, onPick }: Props) => {
  const t = useText();
  const { id, anyOf, all } = requirement;
  if (anyOf.length < 2) return null;
  const label = (paper: Papers["anyOf"][number]): string =>
    all && isHere(requirement, paper.id) ? t(messages.isHandedIn, { title: t(paper.title) }) : t(paper.title);
  return (
    <RadioGroup
      id={`${idOf(id)}-kind`}
      legend={t(all ? messages.allOfThese : messages.oneOfThese)}
      choices={anyOf.map((paper) => ({ value: paper.id, label: label(paper) }))}
      value={kind}
      onChange={onPick}
    />
  );
};

/** The first of the papers; where all are needed, the first that is missing. */
export const nextKind = (requirement: Papers): string => {
  const { anyOf, all } = requirement;
  const missing = all ? anyOf.find(({ id }) => !isHere(requirement, id)) : undefined;
  return (missing ?? anyOf[0])?.id ?? "";
};

const isHere = ({ files }: Papers, kind: string): boolean => files.some(({ evidenceType }) => evidenceType === kind);
