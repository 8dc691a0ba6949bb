import { competencies, competencyNames, type Competency } from '#src/domain/question/competency.ts'
import { Disc } from './disc.tsx'
import type { StoryEntry, StoryLink } from './story-entry.ts'

/** The portfolio as a cast list: a row for each story, a column for each competency, a disc where one shows the other. */
export function CoverageMatrix({ entries, counts, StoryLink }: CoverageMatrixProps) {
  return (
    <table className="mt-6 hidden w-full table-fixed border-collapse wide:table print:hidden">
      <caption className="sr-only">Which story is evidence of which competency</caption>
      <thead>
        <tr className="border-b border-edge align-bottom">
          <th scope="col" className="pb-2 text-left text-13 font-medium text-soft">
            Story
          </th>
          {competencies.map((competency) => (
            <th key={competency} scope="col" className={`align-bottom pb-2 text-13 font-medium ${cell}`}>
              <span className="inline-block max-h-52 rotate-180 text-left whitespace-nowrap [writing-mode:vertical-rl]">
                {competencyNames[competency]}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} StoryLink={StoryLink} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="py-3 text-left text-13 font-medium text-soft">
            Stories for each
          </th>
          {competencies.map((competency) => (
            <td
              key={competency}
              className={`figures text-13 ${cell} ${counts[competency] === 0 ? 'font-semibold text-caution-ink' : 'text-soft'}`}
            >
              {counts[competency]}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

function Row({ entry, StoryLink }: { readonly entry: StoryEntry; readonly StoryLink: StoryLink }) {
  return (
    <tr className="border-b border-hairline hover:bg-sunken">
      <th scope="row" className="py-2 pr-4 text-left font-normal wrap-anywhere">
        <StoryLink id={entry.id} className="text-15 font-semibold hover:text-accent hover:underline">
          {entry.title}
        </StoryLink>
        <span className="figures block text-13 text-soft">{entry.facts}</span>
      </th>
      {competencies.map((competency) => (
        <td key={competency} className={cell}>
          {entry.competencies.has(competency) ? (
            <>
              <Disc filled />
              <span className="sr-only">yes</span>
            </>
          ) : (
            <span className="sr-only">no</span>
          )}
        </td>
      ))}
    </tr>
  )
}

const cell = 'w-[4%] text-center'

type CoverageMatrixProps = {
  readonly entries: readonly StoryEntry[]
  readonly counts: Readonly<Record<Competency, number>>
  readonly StoryLink: StoryLink
}
