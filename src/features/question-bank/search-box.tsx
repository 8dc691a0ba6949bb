import type { Ref } from 'react'
import { Icon } from '#src/ui/icon.tsx'

/** Where one types what a question should be about. */
export function SearchBox({ ref, text, onType, onRest }: SearchBoxProps) {
  return (
    <div role="search" className="relative">
      <Icon
        name="search"
        className="pointer-events-none absolute top-1/2 left-3.5 -translate-y-1/2 text-soft"
      />
      <input
        ref={ref}
        type="search"
        aria-label="Search the questions"
        placeholder="A topic, a situation, a word of the question …"
        value={text}
        onChange={(event) => onType(event.target.value)}
        onBlur={onRest}
        onKeyDown={(event) => (event.key === 'Enter' ? onRest() : undefined)}
        className="h-12 w-full rounded-control border border-edge bg-sheet pr-3 pl-11 text-17 placeholder:text-soft"
      />
    </div>
  )
}

type SearchBoxProps = {
  readonly ref: Ref<HTMLInputElement>
  readonly text: string
  readonly onType: (text: string) => void
  /** The typing is over for now. */
  readonly onRest: () => void
}
