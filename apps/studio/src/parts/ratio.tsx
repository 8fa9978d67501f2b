interface Props {
  readonly part: number;
  readonly all: number;
  /** What the numbers are of: "trường được điền sẵn". */
  readonly label: string;
}

/** So many of so many, as numbers first and as a bar for the eye that runs down a list. */
export const Ratio = ({ part, all, label }: Props) => (
  <div className="studio-ratio">
    <span>
      <strong>
        {part}/{all}
      </strong>{" "}
      {label}
    </span>
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width="100" height="6" />
      <rect width={all === 0 ? 0 : (part / all) * 100} height="6" data-part />
    </svg>
  </div>
);
