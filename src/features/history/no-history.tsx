import { Link } from '@tanstack/react-router'
import { buttonClass } from '#src/ui/button-class.ts'
import { Empty } from '#src/ui/empty.tsx'

/** A history without an interview: what will be here, and the way to the first. */
export function NoHistory() {
  return (
    <Empty
      title="No interviews yet"
      action={
        <Link to="/interview" className={buttonClass('primary')}>
          Start an interview
        </Link>
      }
    >
      <p>
        Each interview you sit is kept here with its notes, its times and your marks. One that is under way
        can be resumed, one that is finished can be scored later.
      </p>
      <p>From here you can go back to a debrief, and see how the same question went the last time.</p>
    </Empty>
  )
}
