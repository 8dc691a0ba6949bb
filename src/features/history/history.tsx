import { useState } from 'react'
import { useServices } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'
import { Button } from '#src/ui/button.tsx'
import { deleteInSight } from './delete-in-sight.ts'
import { DeletedInterviews } from './deleted-interviews.tsx'
import { groupByMonth } from './group-by-month.ts'
import { HistoryItem } from './history-item.tsx'
import type { HistoryRow } from './history-row.ts'
import { listHistory, type HistoryList } from './list-history.ts'
import { neighbourOf } from './neighbour-of.ts'
import { NoHistory } from './no-history.tsx'
import { useRubrics, type Rubrics } from './use-rubrics.ts'

/** Interviews shown at first, and more at each request. */
const pageSize = 50

/** Every interview of this device: those under way, then the others by month, then what was deleted of late. */
export function History() {
  const { db } = useServices()
  const [limit, setLimit] = useState(pageSize)
  const list = useLive(() => listHistory(db, limit), [db, limit])
  switch (list.state) {
    case 'loading':
      return <div className="min-h-[70dvh]" aria-busy="true" />
    case 'failed':
      return (
        <div role="alert" className="max-w-[38rem]">
          <p className="mb-4 text-17 text-soft">
            Your history could not be read from this browser’s storage. Nothing is lost by loading the page
            again.
          </p>
          <Button onClick={() => location.reload()}>Load again</Button>
        </div>
      )
    case 'ready':
      return (
        <>
          {list.value.total === 0 ? (
            <NoHistory />
          ) : (
            <Lists list={list.value} onMore={() => setLimit(limit + pageSize)} />
          )}
          <DeletedInterviews />
        </>
      )
  }
}

function Lists({ list, onMore }: { readonly list: HistoryList; readonly onMore: () => void }) {
  const rubrics = useRubrics()
  return (
    <>
      <p role="status" className="figures -mt-3 text-15 text-soft">
        {list.total === 1 ? '1 interview' : `${list.total} interviews`}
      </p>
      <RowGroup title="In progress" rows={list.open} rubrics={rubrics} />
      {groupByMonth(list.past).map(({ month, rows }) => (
        <RowGroup key={month} title={month} rows={rows} rubrics={rubrics} />
      ))}
      {list.older === 0 ? null : (
        <div className="mt-6 flex flex-wrap items-center gap-4">
          <Button onClick={onMore}>Show {Math.min(pageSize, list.older)} more</Button>
          <span className="figures text-13 text-soft">{list.older} older</span>
        </div>
      )}
    </>
  )
}

function RowGroup({ title, rows, rubrics }: RowGroupProps) {
  const services = useServices()
  if (rows.length === 0) return null
  const remove = (interviewId: string, button: HTMLButtonElement) => {
    neighbourOf(button)?.focus()
    void deleteInSight(services, interviewId)
  }
  return (
    <section className="mt-8">
      <h2 className="mb-2 text-13 font-semibold text-soft">{title}</h2>
      <ul className="border-b border-hairline">
        {rows.map((row) => (
          <HistoryItem key={row.interview.id} row={row} rubrics={rubrics} onDelete={remove} />
        ))}
      </ul>
    </section>
  )
}

type RowGroupProps = {
  readonly title: string
  readonly rows: readonly HistoryRow[]
  readonly rubrics: Rubrics
}
