import { levels, type Level } from '#src/domain/question/level.ts'

/** A level as its word and its place on the ramp: as many steps filled as it is high. */
export function LevelMark({ level }: { readonly level: Level }) {
  const reached = levels.indexOf(level)
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden="true" className="inline-flex items-end gap-0.5">
        {levels.map((one, index) => (
          <span
            key={one}
            className={`w-1 rounded-[1px] ${index <= reached ? colours[level] : 'bg-hairline'}`}
            style={{ height: `${4 + index * 3}px` }}
          />
        ))}
      </span>
      <span className="font-semibold">{level}</span>
    </span>
  )
}

const colours: Readonly<Record<Level, string>> = {
  L4: 'bg-level-4',
  L5: 'bg-level-5',
  L6: 'bg-level-6',
  L7: 'bg-level-7',
}
