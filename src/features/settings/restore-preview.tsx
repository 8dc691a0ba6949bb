import type { TableChange, TableState } from '#src/db/backup/preview-restore.ts'
import { formatDay } from './format-moment.ts'
import { tableNames } from './table-names.ts'

/** What a restore would change, a line for each kind of thing. */
export function RestorePreview({ changes }: { readonly changes: readonly TableChange[] }) {
  const shown = changes.filter(({ now, inFile }) => now.rows > 0 || inFile.rows > 0)
  return (
    <table className="figures w-full text-15">
      <caption className="sr-only">What is here now and what is in the file</caption>
      <thead>
        <tr className="text-13 text-soft">
          {['Kind', 'Here now', 'In the file', 'What changes'].map((head) => (
            <th key={head} scope="col" className={`${cell} font-semibold`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((change) => (
          <tr key={change.table}>
            <th scope="row" className={`${cell} font-medium`}>
              {tableNames[change.table]}
            </th>
            <td className={cell}>
              <Count state={change.now} />
            </td>
            <td className={cell}>
              <Count state={change.inFile} />
            </td>
            <td className={cell}>{changeInWords(change)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Count({ state }: { readonly state: TableState }) {
  return (
    <>
      {state.rows}
      {state.newest === undefined ? null : (
        <span className="block text-13 text-soft">newest {formatDay(state.newest)}</span>
      )}
    </>
  )
}

/** Rows of the same key may still differ; the one in the file is what stays. */
function changeInWords({ willGo, willCome }: TableChange): string {
  if (willGo === 0 && willCome === 0) return 'none added or removed'
  const parts = [willCome === 0 ? '' : `${willCome} added`, willGo === 0 ? '' : `${willGo} removed`]
  return parts.filter((part) => part !== '').join(', ')
}

const cell = 'border-b border-hairline py-2 pr-3 text-left align-top last:pr-0'
