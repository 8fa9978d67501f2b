import { Details, Icon, useText } from "@motlan/ui";
import { messages as late } from "../messages.ts";
import { FieldSlot } from "./field-slot.tsx";

/** What is known of the filer is on her own page; here it is folded away. */
export const FilerFold = ({ paths }: { readonly paths: readonly string[] }) => {
  const t = useText();
  return (
    <Details
      summary={
        <span>
          <Icon name="check" /> {t(late.sameAsFiler)}
        </span>
      }
    >
      <div className="mt-stack">
        {paths.map((path) => (
          <FieldSlot key={path} path={path} />
        ))}
      </div>
    </Details>
  );
};
