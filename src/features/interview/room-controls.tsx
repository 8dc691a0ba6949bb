import type { InterviewView } from '#src/domain/interview/view.ts'
import type { Phase } from '#src/domain/question/format.ts'
import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'

/** What can be done in the room at any moment. */
export function RoomControls({ view, next, onNext, onExtend, onPause, onEnd }: RoomControlsProps) {
  const running = view.stage === 'running'
  const { phase } = view
  return (
    <div className="sticky bottom-0 -mx-4 mid:-mx-8 mt-8 flex flex-wrap items-center gap-2 border-t border-hairline bg-paper px-4 mid:px-8 py-3">
      {running && phase !== undefined ? (
        <>
          {next === undefined ? null : (
            <Button variant="primary" onClick={() => onNext(next.id)} aria-keyshortcuts="n">
              Next: {next.title} <Icon name="next" />
            </Button>
          )}
          <Button
            onClick={() => onExtend(phase.id)}
            aria-label="Add 2 min to this phase"
            aria-keyshortcuts="e"
          >
            <Icon name="plus" /> 2 min
          </Button>
          <Button onClick={onPause} aria-keyshortcuts="p">
            <Icon name="pause" /> Pause
          </Button>
        </>
      ) : null}
      <Button
        variant={next === undefined && running ? 'primary' : 'secondary'}
        className="ml-auto"
        onClick={onEnd}
        aria-keyshortcuts="f"
      >
        <Icon name="finish" /> Finish
      </Button>
    </div>
  )
}

type RoomControlsProps = {
  readonly view: InterviewView
  /** The phase that follows, if any does. */
  readonly next: Phase | undefined
  readonly onNext: (phase: string) => void
  readonly onExtend: (phase: string) => void
  readonly onPause: () => void
  readonly onEnd: () => void
}
