import { competencies, competencyNames } from '#src/domain/question/competency.ts'
import { Disc } from './disc.tsx'
import type { StoryEntry, StoryLink } from './story-entry.ts'

/** The portfolio line by line, where a matrix has no room: in narrow windows, and on paper. */
export function StoryList({ entries, StoryLink }: StoryListProps) {
  return (
    <ul className="mt-6 border-t border-hairline wide:hidden print:block">
      {entries.map((entry) => (
        <li key={entry.id} className="keep-together border-b border-hairline py-4">
          <StoryLink
            id={entry.id}
            className="block py-0.5 text-17 font-semibold wrap-anywhere hover:text-accent hover:underline"
          >
            {entry.title}
          </StoryLink>
          <p className="figures text-13 text-soft">{entry.facts}</p>
          <Shown entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function Shown({ entry }: { readonly entry: StoryEntry }) {
  const shown = competencies.filter((one) => entry.competencies.has(one))
  if (shown.length === 0) return <p className="mt-1 text-13 text-soft">No competency chosen yet</p>
  return (
    <ul aria-label="Competencies" className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-13">
      {shown.map((competency) => (
        <li key={competency} className="flex items-center gap-1.5">
          <Disc filled /> {competencyNames[competency]}
        </li>
      ))}
    </ul>
  )
}

type StoryListProps = { readonly entries: readonly StoryEntry[]; readonly StoryLink: StoryLink }
