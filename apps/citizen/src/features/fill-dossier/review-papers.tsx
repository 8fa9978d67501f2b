import type { FormState, RequirementView } from "@motlan/procedure";
import { Icon, type Text, useText } from "@motlan/ui";
import { messages } from "./review-messages.ts";

/** How each paper is met, in a line. */
export const ReviewPapers = ({ requirements }: Pick<FormState, "requirements">) => {
  const t = useText();
  return (
    <ul className="mc-plain-list">
      {requirements.map((requirement) => (
        <li key={requirement.id}>
          <Icon name={requirement.state === "needless" ? "check" : "file"} />
          <span>{wordsOf(t, requirement)}</span>
        </li>
      ))}
    </ul>
  );
};

const wordsOf = (t: Text, { state, title, held, files }: RequirementView): string => {
  if (state === "needless") return t(messages.needless, { title: t(title), source: held ? t(held.source) : "" });
  if (state === "uploaded")
    return t(messages.handedIn, { title: t(title), names: files.map(({ name }) => name).join(", ") });
  return t(state === "upload" ? messages.missing : messages.official, { title: t(title) });
};
