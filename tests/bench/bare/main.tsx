import { Dexie, type Table } from 'dexie'
import { useEffect, useLayoutEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The least that React and Dexie can do: open a database and show how many rows a table has. */
const database = new Dexie('bare') as Dexie & { readonly rows: Table<{ readonly id: string }, string> }
database.version(1).stores({ rows: 'id' })

function RowCount() {
  const [count, setCount] = useState<number>()
  useEffect(() => {
    void database.rows.count().then(setCount)
  }, [])
  useLayoutEffect(() => {
    if (count !== undefined) performance.mark('bare:counted')
  }, [count])
  return <p>{count === undefined ? 'Counting' : `${count} rows`}</p>
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<RowCount />)
