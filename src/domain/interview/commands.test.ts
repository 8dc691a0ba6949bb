import { describe, expect, it } from 'vitest'
import {
  abandonInterview,
  enterPhase,
  extendPhase,
  finishAnswer,
  isRefused,
  judgeAbsence,
  nextPhase,
  noteAbsence,
  pauseInterview,
  resumeInterview,
  saveNote,
  showHint,
  startInterview,
} from './commands.ts'
import type { EventBody } from './event.ts'
import { foldInterview } from './fold.ts'
import { phases } from './simulated-sitting.ts'

const at = (seconds: number, run = 'one') => ({ wall: seconds * 1_000, mono: seconds * 1_000, run, zone: 0 })
const after = (...bodies: readonly EventBody[]) =>
  foldInterview(
    phases,
    bodies.map((body, seq) => ({ ...body, interviewId: 'i', seq, at: at(seq) })),
  )
const unstarted = after()
const running = after({ kind: 'started' })
const paused = after({ kind: 'started' }, { kind: 'paused' })
const away = after({ kind: 'started' }, { kind: 'absence', since: at(0), lengthMs: 61_000 })
const finished = after({ kind: 'started' }, { kind: 'finished' })

describe('what a person may do', () => {
  it('begins once', () => {
    expect(startInterview(unstarted)).toEqual([{ kind: 'started' }])
    expect(startInterview(running)).toBe('The interview has already begun.')
    expect(startInterview(finished)).toBe('The interview is over.')
    expect(startInterview(foldInterview([], []))).toBe('The interview has no phases.')
  })

  it('moves to another phase only while the clock runs', () => {
    expect(enterPhase(running, 'c')).toEqual([{ kind: 'phase-entered', phase: 'c' }])
    expect(enterPhase(running, 'a')).toBe('This is the current phase already.')
    expect(enterPhase(running, 'z')).toBe('The interview has no such phase.')
    expect(enterPhase(paused, 'c')).toBe('The interview is paused.')
    expect(enterPhase(away, 'c')).toBe('First say whether the time you were away counts.')
  })

  it('pauses a running clock and resumes a paused one', () => {
    expect(pauseInterview(running)).toEqual([{ kind: 'paused' }])
    expect(pauseInterview(paused)).toBe('The interview is paused.')
    expect(resumeInterview(paused)).toEqual([{ kind: 'resumed' }])
    expect(resumeInterview(running)).toBe('The interview is not paused.')
    expect(resumeInterview(away)).toBe('First say whether the time you were away counts.')
    expect(resumeInterview(unstarted)).toBe('The interview has not begun.')
  })

  it('extends a phase by some time, in a pause too', () => {
    expect(extendPhase(paused, 'b', 60_000)).toEqual([{ kind: 'phase-extended', phase: 'b', byMs: 60_000 }])
    expect(extendPhase(running, 'b', Number.NaN)).toBe('The extra time must be longer than nothing.')
    expect(extendPhase(running, 'z', 1)).toBe('The interview has no such phase.')
    expect(extendPhase(finished, 'b', 1)).toBe('The interview is over.')
  })

  it('opens each hint of the question once', () => {
    expect(showHint(running, 1, 2)).toEqual([{ kind: 'hint-shown', hint: 1 }])
    expect(showHint(running, 2, 2)).toBe('The question has no such hint.')
    expect(showHint(after({ kind: 'started' }, { kind: 'hint-shown', hint: 1 }), 1, 2)).toBe(
      'The hint is open already.',
    )
  })

  it('keeps notes at any open stage, and appends nothing for what is kept already', () => {
    for (const state of [running, paused, away]) {
      expect(saveNote(state, 'a', 'x')).toEqual([{ kind: 'note-saved', phase: 'a', text: 'x' }])
    }
    expect(saveNote(running, 'a', '')).toEqual([])
    expect(saveNote(finished, 'a', 'x')).toBe('The interview is over.')
  })

  it('judges an absence that was recorded, until the end', () => {
    expect(judgeAbsence(away, 1, true)).toEqual([{ kind: 'absence-judged', absence: 1, counts: true }])
    expect(judgeAbsence(running, 1, true)).toBe('The interview has no such absence.')
  })

  it('finishes or abandons at any open stage, with unsaved notes kept first in the order of the plan', () => {
    const typed = { c: 'last', a: 'first', b: '', unknown: 'x' }
    const kept = [
      { kind: 'note-saved', phase: 'a', text: 'first' },
      { kind: 'note-saved', phase: 'c', text: 'last' },
    ]
    for (const state of [running, paused, away]) {
      expect(finishAnswer(state, typed)).toEqual([...kept, { kind: 'finished' }])
      expect(abandonInterview(state, typed)).toEqual([...kept, { kind: 'abandoned' }])
    }
    expect(abandonInterview(unstarted, typed)).toEqual([{ kind: 'abandoned' }])
    expect(
      [finishAnswer(unstarted), finishAnswer(finished), abandonInterview(finished)].every(isRefused),
    ).toBe(true)
  })
})

describe('what the room notes by itself', () => {
  it('is an absence since the last sign of life, where there was one', () => {
    const since = at(20)
    expect(noteAbsence(running, since, at(25))).toEqual([])
    expect(noteAbsence(running, since, at(50, 'two'))).toEqual([{ kind: 'absence', since, lengthMs: 30_000 }])
  })

  it('begins at the last event when that came later than the sign of life', () => {
    expect(noteAbsence(paused, at(0), at(50, 'two'))).toMatchObject([{ since: at(1), lengthMs: 49_000 }])
    expect(noteAbsence(paused, at(30, 'older'), at(50, 'two'))).toMatchObject([{ since: at(1) }])
  })

  it('is nothing before the start and after the end', () => {
    expect(noteAbsence(unstarted, at(0), at(50, 'two'))).toEqual([])
    expect(noteAbsence(finished, at(0), at(50, 'two'))).toEqual([])
  })
})

describe('the next phase', () => {
  it('follows in the plan, and is none in the last phase or outside the interview', () => {
    expect(nextPhase(running, phases)?.id).toBe('b')
    expect(
      nextPhase(after({ kind: 'started' }, { kind: 'phase-entered', phase: 'c' }), phases),
    ).toBeUndefined()
    expect(nextPhase(unstarted, phases)).toBeUndefined()
    expect(nextPhase(finished, phases)).toBeUndefined()
  })
})
