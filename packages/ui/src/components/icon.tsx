const paths = {
  check: "M5 12.5l4.5 4.5L19 7.5",
  shield: "M12 3l7 3v5.500c0 4.5-3 7.8-7 9.5-4-1.7-7-5-7-9.500V6z M8.8 12l2.3 2.3 4.2-4.5",
  pen: "M4 20l1-4L16.5 4.500a2 2 0 013 3L8 19z",
  file: "M7 3h7l4 4v14H7z M14 3v4h4",
  eye: "M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6z M12 14.500a2.5 2.5 0 100-5 2.5 2.5 0 000 5z",
  clock: "M12 21a9 9 0 100-18 9 9 0 000 18z M12 7v5l3 2",
  text: "M4 18L9 6l5 12 M5.7 14h6.6 M15 18l2.5-6 2.5 6 M16 16h3",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside words; it says nothing that they do not. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="mt-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
