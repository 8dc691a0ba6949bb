import { levels, type Level } from '#src/domain/question/level.ts'

/** How the levels lie beside the grades of some companies, as far as public comparisons agree. */
export function LevelHelp() {
  return (
    <details className="mt-4 text-15">
      <summary className="w-fit rounded-control py-1 text-soft hover:text-ink">
        How these levels compare with company grades
      </summary>
      <p className="mt-2 max-w-[36rem] text-soft">
        The levels are scopes of technical leadership, not grades. This comparison is approximate; titles vary
        between companies, and companies do not publish how theirs compare.
      </p>
      <table className="figures mt-3 w-full max-w-[36rem] text-15">
        <caption className="sr-only">Approximate comparison of the levels with company grades</caption>
        <thead>
          <tr className="text-13 text-soft">
            {['Scope', 'Meta', 'Google', 'Amazon'].map((head) => (
              <th key={head} scope="col" className={`${cell} font-semibold`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level}>
              <th scope="row" className={`${cell} font-semibold`}>
                Scope {level}
              </th>
              {grades[level].map((grade) => (
                <td key={grade} className={cell}>
                  {grade}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

const cell = 'border-b border-hairline py-1.5 pr-4 text-left'

/** Meta, Google, Amazon; from public comparison tables, none of them official. */
const grades: Readonly<Record<Level, readonly string[]>> = {
  L4: ['about E5', 'about L5', 'about L6'],
  L5: ['about E6', 'about L6', 'about L7'],
  L6: ['about E7', 'about L7', 'about L8'],
  L7: ['about E8', 'about L8 and above', 'about L10'],
}
