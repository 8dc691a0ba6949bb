import type { ReactNode } from 'react'
import { antiPatterns } from '#src/domain/question/anti-patterns.ts'
import { levels, type Level } from '#src/domain/question/level.ts'
import type { Question } from '#src/domain/question/question.ts'
import { DiagramView } from '#src/ui/diagram-view.tsx'
import { MarkdownView } from '#src/ui/markdown-view.tsx'

/** What the bank says of a question: what strong looks like, what an interviewer asks next, where answers go wrong. */
export function Guidance({ question }: { readonly question: Question }) {
  return (
    <div className="space-y-10">
      <div className="grid gap-8 wide:grid-cols-2">
        <Part title={`Strong at ${question.level}`}>
          <Bullets items={question.strong.at} />
        </Part>
        <Part title={nextTitle(question.level)}>
          <Bullets items={question.strong.next} />
        </Part>
      </div>
      <Part title="What an interviewer asks next">
        <ol className="space-y-3">
          {question.probes.map((probe) => (
            <li key={probe.ask}>
              <p className="font-serif text-17">{probe.ask}</p>
              <p className="text-13 text-soft">Tests {probe.tests}</p>
            </li>
          ))}
        </ol>
      </Part>
      <Part title="Where answers go wrong">
        <ul className="space-y-2">
          {question.pitfalls.map((pitfall) => (
            <li key={pitfall.text} className="text-17">
              {pitfall.text}
              {pitfall.pattern === undefined ? null : (
                <span className="ml-2 text-13 text-soft">{antiPatterns[pitfall.pattern]}</span>
              )}
            </li>
          ))}
        </ul>
      </Part>
      {question.numbers.length === 0 ? null : <Numbers question={question} />}
      {question.guidance.length === 0 ? null : (
        <div className="prose">
          {question.guidance.map((part) =>
            part.kind === 'markdown' ? (
              <MarkdownView key={part.text} text={part.text} />
            ) : (
              <DiagramView key={part.label} diagram={part.diagram} label={part.label} />
            ),
          )}
        </div>
      )}
      {question.sources.length === 0 ? null : (
        <Part title="Sources">
          <ul className="space-y-1 text-15">
            {question.sources.map((source) => (
              <li key={source.url}>
                <a
                  href={source.url}
                  target="_blank"
                  rel="noopener noreferrer"
                  className="text-accent underline underline-offset-2"
                >
                  {source.title}
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <p className="text-13 text-soft">
        Licence {question.licence}. Second reading: {verdicts[question.reviewed.verdict]},{' '}
        {question.reviewed.date}.
      </p>
    </div>
  )
}

function Numbers({ question }: { readonly question: Question }) {
  return (
    <Part title="The numbers, worked">
      <dl className="figures space-y-3">
        {question.numbers.map((number) => (
          <div key={number.name}>
            <dt className="text-15 font-semibold">
              {number.name}: {number.result.toLocaleString('en-GB')} {number.unit}
            </dt>
            <dd className="text-13 text-soft">
              <code>{number.expression.replaceAll('_', ' ')}</code>, where{' '}
              {Object.entries(number.inputs)
                .map(([name, value]) => `${name.replaceAll('_', ' ')} = ${value.toLocaleString('en-GB')}`)
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="max-w-[46rem]">
      <h3 className="mb-3 text-17 font-semibold">{title}</h3>
      {children}
    </section>
  )
}

function Bullets({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="list-disc space-y-1.5 pl-5 text-17">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function nextTitle(level: Level): string {
  const next = levels[levels.indexOf(level) + 1]
  return next === undefined ? 'Exceptional at L7' : `What ${next} would add`
}

const verdicts: Readonly<Record<Question['reviewed']['verdict'], string>> = {
  accepted: 'accepted as written',
  mended: 'mended',
  unread: 'still to come',
}
