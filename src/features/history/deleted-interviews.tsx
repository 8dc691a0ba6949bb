import { listTrash, trashDays, undoDelete } from '#src/db/trash.ts'
import { saveInSight } from '#src/services/save-desk.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'
import { Button } from '#src/ui/button.tsx'
import { formatLongDay } from './dates.ts'

/** What was deleted of the history and can still be put back. */
export function DeletedInterviews() {
  const { db } = useServices()
  const trash = useLive(() => listTrash(db), [db])
  const rows = trash.state === 'ready' ? trash.value.filter((row) => row.kind === 'interview') : []
  if (rows.length === 0) return null
  return (
    <details className="mt-12 border-t border-hairline pt-5">
      <summary className="w-fit rounded-control text-15 font-semibold text-soft hover:text-ink">
        Recently deleted <span className="figures font-normal">({rows.length})</span>
      </summary>
      <ul className="mt-3">
        {rows.map((row) => (
          <li key={row.id} className="flex items-center gap-4 border-t border-hairline py-3">
            <div className="min-w-0 flex-1">
              <p className="text-15 font-medium">{row.title}</p>
              <p className="figures text-13 text-soft">
                Deleted on {formatLongDay(row.day)}, kept until {formatLongDay(row.day + trashDays)}
              </p>
            </div>
            <Button
              size="small"
              aria-label={`Put back “${row.title}”`}
              onClick={() => void saveInSight('What you put back', () => undoDelete(db, row.id))}
            >
              Put back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
