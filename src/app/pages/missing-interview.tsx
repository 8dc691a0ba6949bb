import { Link } from '@tanstack/react-router'
import { buttonClass } from '#src/ui/button-class.ts'
import { Page } from '#src/ui/page.tsx'

/** An address that names no interview on this device. */
export function MissingInterview() {
  return (
    <Page title="This interview is not on this device" width="reading">
      <p className="mb-6 text-17 text-soft">
        It may have been deleted, or the link comes from another browser. Deleted interviews can be put back
        for 30 days, in your history.
      </p>
      <div className="flex flex-wrap gap-3">
        <Link to="/history" className={buttonClass('primary')}>
          See your history
        </Link>
        <Link to="/interview" className={buttonClass()}>
          Start an interview
        </Link>
      </div>
    </Page>
  )
}
