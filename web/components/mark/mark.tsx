/** The sign of Schakel: two links of one chain. No authority uses it. */
export function Mark() {
  return (
    <svg
      className="mark"
      viewBox="0 0 34 22"
      width="34"
      height="22"
      fill="none"
      strokeWidth="3.5"
      aria-hidden="true"
    >
      <rect x="2" y="4" width="18" height="14" rx="7" stroke="currentColor" />
      <path d="M14.5 11a7 7 0 0 1 7-7H25a7 7 0 0 1 0 14h-3.5" stroke="currentColor" opacity="0.55" />
    </svg>
  );
}
