import { describe, expect, it } from 'vitest'
import type { InterviewEvent } from '#src/domain/interview/event.ts'
import { viewInterview } from '#src/domain/interview/view.ts'
import type { Reading } from '#src/domain/time/reading.ts'
import { buildEvent, buildInterview, buildRound } from '#tests/builders/build-interview.ts'
import { buildReading } from '#tests/builders/build-reading.ts'
import { createInterviewStore, type Ending, type RoomInput } from './interview-store.ts'

const round = buildRound()
const [first, second] = ['requirements', 'design'] as const

/** A room whose clocks stand where the test puts them. */
function openRoom(change: Partial<RoomInput> = {}) {
  const log: InterviewEvent[] = []
  const endings: Ending[] = []
  const clock = { now: buildReading(0) }
  const store = createInterviewStore(
    {
      interview: buildInterview({ rounds: [round] }),
      phases: round.phases,
      events: [buildEvent(0)],
      draft: undefined,
      hintCount: 3,
      ...change,
    },
    { read: () => clock.now, append: (events) => log.push(...events), end: (ending) => endings.push(ending) },
  )
  const at = (minutes: number, reading: Partial<Reading> = {}) => {
    clock.now = buildReading(minutes, reading)
  }
  const view = () => viewInterview(store.getState().interview, round.phases, store.getState().now)
  return { store, log, endings, at, view, actions: store.actions }
}

const kinds = (log: readonly InterviewEvent[]) => log.map((event) => event.kind)

describe('createInterviewStore', () => {
  it('counts no ticks: the time is right however seldom the room looks at the clock', () => {
    const room = openRoom()
    room.at(7)
    room.actions.tick()
    expect(room.view().elapsedMs).toBe(7 * 60_000)
    expect(room.log).toEqual([])
  })

  it('appends one event for each action, numbered on from the log', () => {
    const room = openRoom()
    room.at(3)
    room.actions.hint(0)
    room.actions.enter(second)
    expect(room.log.map(({ kind, seq }) => [kind, seq])).toEqual([
      ['hint-shown', 1],
      ['phase-entered', 2],
    ])
  })

  it('refuses what makes no sense without a trace', () => {
    const room = openRoom()
    room.actions.enter(first)
    room.actions.enter('nowhere')
    room.actions.resume()
    room.actions.hint(9)
    expect(room.log).toEqual([])
  })

  it('keeps the notes of a phase as it is left, once', () => {
    const room = openRoom()
    room.actions.type(first, 'Who calls this?')
    room.at(5)
    room.actions.enter(second)
    room.actions.enter(first)
    expect(kinds(room.log)).toEqual(['note-saved', 'phase-entered', 'phase-entered'])
    expect(room.store.getState().texts[first]).toBe('Who calls this?')
  })

  it('keeps the notes after thirty seconds of rest', () => {
    const room = openRoom()
    room.at(1)
    room.actions.type(first, 'Ten million jobs')
    room.at(1.4)
    room.actions.tick()
    expect(room.log).toEqual([])
    room.at(1.5)
    room.actions.tick()
    expect(kinds(room.log)).toEqual(['note-saved'])
  })

  it('offers the text of every phase for the disk, also what an event holds that may not be written yet', () => {
    const room = openRoom()
    expect(room.actions.draft().notes).toEqual({})
    room.actions.type(first, 'a long answer')
    room.actions.enter(second)
    room.actions.type(second, 'a few words')
    expect(room.actions.draft().notes).toEqual({ [first]: 'a long answer', [second]: 'a few words' })
    room.actions.type(second, '')
    expect(room.actions.draft().notes).toEqual({ [first]: 'a long answer' })
  })

  it('keeps for the disk that a saved text was emptied', () => {
    const room = openRoom()
    room.actions.type(first, 'gone soon')
    room.actions.keepNote(first)
    room.actions.type(first, '')
    expect(room.actions.draft().notes).toEqual({ [first]: '' })
  })

  it('opens again with the text that was being typed and records the absence', () => {
    const room = openRoom({
      draft: { interviewId: 'interview-1', notes: { [first]: 'half a sen' }, seenAt: buildReading(4) },
    })
    expect(room.store.getState().texts[first]).toBe('half a sen')
    room.at(4.5, { run: 'run-2', mono: 100 })
    room.actions.tick()
    expect(kinds(room.log)).toEqual(['absence'])
    expect(room.log[0]).toMatchObject({ lengthMs: 30_000, seq: 1 })
    // Half a minute is more than counts by itself and less than is asked about.
    expect(room.view()).toMatchObject({ stage: 'running', elapsedMs: 4 * 60_000 })
  })

  it('holds the clock after a long absence until the person has said whether it counts', () => {
    const room = openRoom({ draft: { interviewId: 'interview-1', notes: {}, seenAt: buildReading(4) } })
    room.at(9, { run: 'run-2', mono: 0 })
    room.actions.tick()
    expect(room.view()).toMatchObject({ stage: 'away', elapsedMs: 4 * 60_000 })
    room.at(11, { run: 'run-2', mono: 2 * 60_000 })
    room.actions.judge(1, true)
    expect(room.view()).toMatchObject({ stage: 'running', elapsedMs: 9 * 60_000 })
  })

  it('never runs backwards when the wall clock is set back or far ahead', () => {
    const room = openRoom()
    room.at(2)
    room.actions.tick()
    room.at(3, { wall: buildReading(3).wall - 3_600_000 })
    room.actions.tick()
    expect(room.view()).toMatchObject({ stage: 'running', elapsedMs: 3 * 60_000 })
    room.at(4, { wall: buildReading(4).wall + 10 * 365 * 86_400_000 })
    room.actions.tick()
    expect(room.view()).toMatchObject({ stage: 'away', elapsedMs: 4 * 60_000 })
    expect(kinds(room.log)).toEqual(['absence', 'absence'])
  })

  it('ends with the unsaved notes, then the finish, for the caller to write in one go', () => {
    const room = openRoom()
    room.actions.type(first, 'to the end')
    room.at(20)
    room.actions.finish()
    expect(room.log).toEqual([])
    expect(kinds(room.endings[0]?.events ?? [])).toEqual(['note-saved', 'finished'])
    expect(room.endings[0]?.state.stage).toBe('finished')
    room.actions.finish()
    expect(room.endings).toHaveLength(1)
  })
})
