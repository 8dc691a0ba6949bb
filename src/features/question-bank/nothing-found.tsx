import { Button } from '#src/ui/button.tsx'
import { Empty } from '#src/ui/empty.tsx'
import type { LibraryFilters, Shown } from './shown.ts'

/** What stands where no question passed: why that may be, and the way back to all of them. */
export function NothingFound({ filters, onClear }: NothingFoundProps) {
  return (
    <div className="mt-10">
      <Empty title="No question fits" action={<Button onClick={onClear}>Show all questions</Button>}>
        <p>{adviceOn(filters)}</p>
      </Empty>
    </div>
  )
}

function adviceOn({ find, show, category, level }: LibraryFilters): string {
  if (find !== undefined)
    return 'Try one word of the topic, such as “migration” or “on-call”; small slips are forgiven.'
  if (show !== undefined && category === undefined && level === undefined) return adviceOnShown[show]
  return 'The filters together leave none. Take one of them back.'
}

const adviceOnShown: Readonly<Record<Shown, string>> = {
  new: 'You have met every question of the bank. The ones practised longest ago are good to meet again.',
  practised: 'You have not finished an interview yet. Choose any question and start one.',
  bookmarked: 'Nothing is bookmarked. The ribbon beside a question keeps it here.',
  hidden: 'Nothing is hidden. A question you hide on its page waits here, and is left out of every draw.',
}

type NothingFoundProps = { readonly filters: LibraryFilters; readonly onClear: () => void }
