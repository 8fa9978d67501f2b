import { type ComponentType, useEffect, useState } from "react";
import { NotFetched } from "./not-fetched.tsx";
import type { RequirementsProps } from "./requirements.tsx";

const fetchPapers = async () => (await import("../later.ts")).later;

/** Fetched as soon as the first page is left: should the network fail later, they are there. */
export const usePapersAhead = (isFirst: boolean): void => {
  useEffect(() => {
    // What cannot be fetched now is fetched when it is needed.
    if (!isFirst) void fetchPapers().catch(() => undefined);
  }, [isFirst]);
};

/** The papers stand on the last page, and the first does without. Where they cannot be fetched, all else stays. */
export const Papers = (props: RequirementsProps) => {
  const [failed, setFailed] = useState(false);
  const [Requirements, show] = useState<ComponentType<RequirementsProps> | null>(null);
  useEffect(() => {
    if (failed) return;
    void fetchPapers().then(
      (papers) => show(() => papers.Requirements),
      () => setFailed(true),
    );
  }, [failed]);
  useEffect(() => {
    // A link from the summary of what is missing may have led here before the papers were there.
    if (Requirements !== null && location.hash !== "") document.getElementById(location.hash.slice(1))?.focus();
  }, [Requirements]);
  if (Requirements !== null) return <Requirements {...props} />;
  if (!failed) return <section className="mt-section mt-papers-awaited" aria-busy="true" />;
  return (
    <section className="mt-section">
      <NotFetched again={() => setFailed(false)} />
    </section>
  );
};
