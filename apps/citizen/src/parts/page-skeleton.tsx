import { Skeleton, Spinner, useText } from "@motlan/ui";
import { common } from "../messages/common.ts";

/** The place of a page that is coming: about as high as most, so that the foot does not jump. */
export const PageSkeleton = () => {
  const t = useText();
  return (
    <div className="mc-page-skeleton mt-stack">
      <p role="status">
        <Spinner>{t(common.loading)}</Spinner>
      </p>
      {["a", "b", "c"].map((key) => (
        <Skeleton key={key} label="" />
      ))}
    </div>
  );
};
