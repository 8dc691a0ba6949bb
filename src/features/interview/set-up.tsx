import { useState } from 'react'
import { findSummary } from '#src/content/bank.ts'
import { formatsFor, getFormat } from '#src/content/formats.ts'
import { categories, categoryNames, type Category } from '#src/domain/question/category.ts'
import { phasesAt, type Format } from '#src/domain/question/format.ts'
import { levels, levelScopes, type Level } from '#src/domain/question/level.ts'
import type { QuestionSummary } from '#src/domain/question/question.ts'
import { formatLength } from '#src/domain/time/duration.ts'
import { saveInSight } from '#src/services/save-desk.ts'
import { useServices } from '#src/services/services.tsx'
import { Button } from '#src/ui/button.tsx'
import { ChoiceCards } from '#src/ui/choice-cards.tsx'
import { Spoken } from '#src/ui/spoken.tsx'
import { TimeTrack } from '#src/ui/time-track.tsx'
import { beginInterview } from './begin-interview.ts'

/** Chooses what to sit: category, level, length and question; says what will be kept; begins. */
export function SetUp({ chosenId, initial, draw, onBegun }: SetUpProps) {
  const services = useServices()
  const chosen = chosenId === undefined ? undefined : findSummary(chosenId)
  const [category, setCategory] = useState<Category>(chosen?.category ?? initial.category)
  const [level, setLevel] = useState<Level>(chosen?.level ?? initial.level)
  const [formatId, setFormatId] = useState<string | undefined>(chosen?.format)
  const [question, setQuestion] = useState(() => chosen ?? draw(category, level, []))
  const [passed, setPassed] = useState<readonly string[]>([])
  const [beginning, setBeginning] = useState(false)
  const format = currentFormat(category, question, formatId)

  const change = (nextCategory: Category, nextLevel: Level) => {
    setCategory(nextCategory)
    setLevel(nextLevel)
    if (nextCategory !== category) setFormatId(undefined)
    setPassed([])
    setQuestion(draw(nextCategory, nextLevel, []))
  }
  const drawAnother = () => {
    const all = question === undefined ? passed : [...passed, question.id]
    const next = draw(category, level, all)
    setPassed(next === undefined ? [] : all)
    setQuestion(next ?? draw(category, level, question === undefined ? [] : [question.id]) ?? question)
  }
  const begin = async () => {
    if (question === undefined || format === undefined) return
    setBeginning(true)
    const interview = await saveInSight('The new interview', () => beginInterview(services, question, format))
    onBegun(interview.id)
  }
  return (
    <div className="grid gap-x-14 gap-y-10 wide:grid-cols-[minmax(0,26rem)_1fr]">
      <div className="space-y-7">
        <ChoiceCards
          legend="Category"
          columns="three"
          choices={categories.map((one) => ({ value: one, title: categoryNames[one] }))}
          value={category}
          onChoose={(next) => change(next, level)}
        />
        <ChoiceCards
          legend="Level"
          columns="two"
          choices={levels.map((one) => ({ value: one, title: one, note: levelScopes[one] }))}
          value={level}
          onChoose={(next) => change(category, next)}
        />
        <ChoiceCards
          legend="Length"
          columns="one"
          choices={formatsFor(category).map((one) => ({
            value: one.id,
            title: one.title,
            note: one.summary,
          }))}
          value={format?.id}
          onChoose={setFormatId}
        />
      </div>
      <div className="min-w-0">
        {question === undefined || format === undefined ? (
          <p className="text-17 text-soft">
            There is no question left here: you have hidden them all. Show them again in Questions, or choose
            another level.
          </p>
        ) : (
          <>
            <h2 className="text-13 font-semibold text-soft">The question</h2>
            <div className="mt-2">
              <Spoken text={question.prompt} size="small" />
            </div>
            <div className="mt-4 flex flex-wrap gap-2">
              <Button size="small" onClick={drawAnother}>
                Draw another
              </Button>
            </div>
            <Plan format={format} level={question.level} />
            <div className="mt-8 flex flex-wrap items-center gap-4">
              <Button variant="primary" size="large" onClick={() => void begin()} disabled={beginning}>
                Begin: {format.minutes} minutes
              </Button>
              <p className="max-w-[28rem] text-13 text-soft">
                The clock starts at once. What is kept, on this device alone: your notes, the time of each
                phase, pauses and hints. Sound is not recorded.
              </p>
            </div>
          </>
        )}
      </div>
    </div>
  )
}

function Plan({ format, level }: { readonly format: Format; readonly level: Level }) {
  const phases = phasesAt(format, level)
  return (
    <section className="mt-8" aria-label="The plan of the time">
      <h2 className="text-13 font-semibold text-soft">The plan</h2>
      <div className="mt-2">
        <TimeTrack
          labels={false}
          parts={phases.map((phase) => ({ ...phase, spentMs: 0 }))}
          describe={(part) => formatLength(part.budgetMs)}
        />
      </div>
      <ol className="figures mt-3 max-w-[34rem]">
        {phases.map((phase) => (
          <li key={phase.id} className="flex gap-4 border-b border-hairline py-2">
            <span className="w-16 shrink-0 text-right text-15 text-soft">{formatLength(phase.budgetMs)}</span>
            <span className="min-w-0">
              <span className="block text-15 font-medium">{phase.title}</span>
              <span className="block text-13 text-soft">{phase.guide}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The format chosen, else the one the question is best asked in, else the first of the category. */
function currentFormat(
  category: Category,
  question: QuestionSummary | undefined,
  formatId: string | undefined,
): Format | undefined {
  const wanted = getFormat(formatId ?? question?.format ?? '')
  return wanted?.category === category ? wanted : formatsFor(category)[0]
}

type SetUpProps = {
  /** The question somebody came with, if any. */
  readonly chosenId: string | undefined
  readonly initial: { readonly category: Category; readonly level: Level }
  /** Draws a question, unseen ones first, leaving out the ids given; undefined with none left. */
  readonly draw: (category: Category, level: Level, without: readonly string[]) => QuestionSummary | undefined
  readonly onBegun: (interviewId: string) => void
}
