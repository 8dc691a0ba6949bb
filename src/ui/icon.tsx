/** One line family on a 20-pixel grid. Always decorative: the label beside it, or the control's name, speaks. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      className={`shrink-0 ${className ?? ''}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}

/** The drawings there are. */
export type IconName = keyof typeof paths

const paths = {
  today:
    'M10 3v2M10 15v2M3 10h2M15 10h2M5.2 5.2l1.4 1.4M13.4 13.4l1.4 1.4M5.2 14.8l1.4-1.4M13.4 6.6l1.4-1.4M10 7.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 0 1 0-5.6',
  questions: 'M4 4.5h9a2 2 0 0 1 2 2v9.5h-9a2 2 0 0 1-2-2zM4 13.8a2 2 0 0 1 2-1.8h9M7.5 7.5h4.5',
  interview: 'M10 4.2a6.4 6.4 0 1 1 0 12.8a6.4 6.4 0 0 1 0-12.8M10 7v3.8l2.4 1.4M8 2.5h4',
  stories:
    'M10 5.5c-1.8-1.2-4-1.5-6.5-1.5v11c2.5 0 4.7.3 6.5 1.5c1.8-1.2 4-1.5 6.5-1.5V4c-2.5 0-4.7.3-6.5 1.5zM10 5.5v11',
  readiness: 'M3 14.5h14M4.5 14.5c2.5 0 3-8.5 5.5-8.5s3 8.5 5.5 8.5M10 4v2M13.5 14.5v2',
  history: 'M4 10a6.2 6.2 0 1 1 1.9 4.5M4 5.5V10h4.2M10.2 7v3.2l2.2 1.5',
  settings:
    'M4 6h6M14 6h2M4 14h2M10 14h6M10.2 6a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0M6.2 14a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  search: 'M9 4a5 5 0 1 1 0 10a5 5 0 0 1 0-10M12.7 12.7L16.5 16.5',
  bookmark: 'M6 3.5h8v13l-4-3.2l-4 3.2z',
  hide: 'M3 10c2-3.3 4.3-5 7-5c2.7 0 5 1.7 7 5c-2 3.3-4.3 5-7 5c-2.7 0-5-1.7-7-5zM4 16L16 4M10 8a2 2 0 1 1 0 4',
  show: 'M3 10c2-3.3 4.3-5 7-5c2.7 0 5 1.7 7 5c-2 3.3-4.3 5-7 5c-2.7 0-5-1.7-7-5zM10 8a2 2 0 1 1 0 4a2 2 0 0 1 0-4',
  pause: 'M7 5v10M13 5v10',
  play: 'M7 4.5v11l8.5-5.5z',
  next: 'M7.5 5l5 5l-5 5',
  back: 'M12.5 5l-5 5l5 5',
  plus: 'M10 4.5v11M4.5 10h11',
  hint: 'M7.5 13.5c0-1.7-2-2.7-2-5.2a4.5 4.5 0 0 1 9 0c0 2.5-2 3.5-2 5.2zM8 16.5h4',
  finish: 'M4.5 10.5l3.7 3.7l7.3-8',
  print: 'M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 12h8v4.5H6z',
  trash: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v4.5M11.5 9v4.5',
  warning: 'M10 3.5l7.2 12.7H2.8zM10 8.2v3.6M10 14h.01',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  system: 'M5 3.5h6l-2.2 4h3.7l-5.5 9l1.5-6.5h-4z',
  design: 'M3.5 4h5v4h-5zM11.5 12h5v4h-5zM6 8v6h5.5M11.5 6h2.5v6',
  people:
    'M7.5 4.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5M3 16c0-2.7 1.8-4.2 4.5-4.2s4.5 1.5 4.5 4.2M13 5a2.3 2.3 0 0 1 0 4.4M14 12c1.9.4 3 1.8 3 4',
  compass: 'M10 3.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M12.8 7.2l-1.7 3.9l-3.9 1.7l1.7-3.9z',
} as const
