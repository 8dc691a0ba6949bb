import { useEffect, useRef, type ReactNode } from 'react'
import type { Question } from '#src/domain/question/question.ts'
import type { LocalDay } from '#src/domain/time/local-day.ts'
import { Button } from '#src/ui/button.tsx'
import { daysAgo } from './days-ago.ts'
import type { Opening } from './opening.ts'
import type { PartState } from './use-closed-parts.ts'

/** A part of a question that stays closed until one asks for it, with what asking means. */
export function ClosedPart({ title, action, part, opening, today, onOpen, children }: ClosedPartProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const isOpen = part.state === 'open'
  useEffect(() => {
    // The button that had the focus is gone; reading goes on from here.
    if (isOpen) heading.current?.focus({ preventScroll: true })
  }, [isOpen])
  return (
    <section className="border-t border-hairline py-7">
      <h2 ref={heading} tabIndex={-1} className="text-17 font-semibold outline-none">
        {title}
      </h2>
      {part.state === 'open' ? (
        <div className="mt-4">{children(part.question)}</div>
      ) : (
        <div className="mt-1.5">
          <p className="mb-4 max-w-[38rem] text-15 text-soft">{openingWords(opening, today)}</p>
          {part.state === 'failed' ? (
            <p role="alert" className="mb-4 max-w-[38rem] text-15 text-over">
              It could not be loaded. Check the connection and try again; nothing was counted.
            </p>
          ) : null}
          <Button onClick={() => onOpen(opening)} disabled={part.state === 'opening'}>
            {action}
          </Button>
        </div>
      )}
    </section>
  )
}

function openingWords(opening: Opening, today: LocalDay): string {
  switch (opening.kind) {
    case 'free':
      return 'You have scored an attempt at this question, so this is open to you.'
    case 'counted':
      return 'Opened today, and counted. Opening it again today changes nothing.'
    case 'counts':
      return opening.last === undefined
        ? `${meaning}.`
        : `You opened this ${daysAgo(opening.last, today)}. Opening it again counts anew.`
  }
}

const meaning =
  'Opening counts as having met this question: for 60 days an attempt at it weighs half. It opens freely once you have scored an attempt'

type ClosedPartProps = {
  readonly title: string
  /** The words on the button. */
  readonly action: string
  readonly part: PartState
  readonly opening: Opening
  readonly today: LocalDay
  readonly onOpen: (opening: Opening) => void
  readonly children: (question: Question) => ReactNode
}
