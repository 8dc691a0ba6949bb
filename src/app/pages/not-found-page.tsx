import { Link } from '@tanstack/react-router'
import { buttonClass } from '#src/ui/button-class.ts'
import { Page } from '#src/ui/page.tsx'

/** An address that leads nowhere: says so, and offers the ways on. */
export function NotFoundPage() {
  return (
    <Page title="There is nothing at this address" width="reading">
      <p className="text-17 text-soft mb-6">
        The link may be old or mistyped. Nothing of yours is lost: everything you wrote is where you left it.
      </p>
      <div className="flex flex-wrap gap-3">
        <Link to="/" className={buttonClass('primary')}>
          Go to Today
        </Link>
        <Link to="/questions" className={buttonClass()}>
          Browse the questions
        </Link>
        <Link to="/history" className={buttonClass()}>
          See your interviews
        </Link>
      </div>
    </Page>
  )
}
