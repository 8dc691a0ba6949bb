import type { BackupProblem } from '#src/domain/backup/backup-problem.ts'
import { Icon } from '#src/ui/icon.tsx'

/** Why a file is refused: where in it and what, a line each. */
export function ProblemList({ title, problems }: ProblemListProps) {
  return (
    <div role="alert" className="rounded-sheet border border-over p-4">
      <p className="flex items-start gap-2 text-15 font-semibold">
        <Icon name="warning" className="text-over" />
        {title}
      </p>
      <ul className="mt-2 max-h-64 overflow-y-auto pl-7 text-15">
        {problems.map(({ path, reason }) => (
          <li key={`${path} ${reason}`} className="py-1">
            {path === '' ? null : <code className="mr-2 text-13 break-all text-soft">{path}</code>}
            {reason}
          </li>
        ))}
      </ul>
      <p className="mt-2 pl-7 text-15 text-soft">Nothing was changed.</p>
    </div>
  )
}

type ProblemListProps = { readonly title: string; readonly problems: readonly BackupProblem[] }
