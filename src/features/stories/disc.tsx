/** The mark of a competency: filled where a story shows it, a ring where it could. Decorative; words say the same. */
export function Disc({ filled }: { readonly filled: boolean }) {
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      className="inline-block shrink-0 text-accent"
    >
      <circle
        cx="6"
        cy="6"
        r={filled ? 5.5 : 4.75}
        fill={filled ? 'currentColor' : 'none'}
        stroke={filled ? 'none' : 'var(--edge)'}
        strokeWidth="1.5"
      />
    </svg>
  )
}
