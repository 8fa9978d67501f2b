/** Our mark: the figure one, in a single stroke of the brush, in a circle. */
export const Mark = () => (
  <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <circle cx="24" cy="24" r="23" fill="currentColor" />
    <path
      fill="#ffffff"
      d="M16.2 19.4c3.9-1.5 7-4.2 9-8.3.9-1.7 4.4-1.5 4.3.6-.5 7.6-.7 14.8-.2 22 .1 2.2.5 3.6 1 4.7.4 1-3.7 1.5-5.3.900-1.2-.5-1.5-2.7-1.6-5.2-.2-4.7.1-9.8.6-15-1.9 1.7-4 2.9-6.3 3.5-2 .5-3.4-2.5-1.5-3.200z"
    />
  </svg>
);
