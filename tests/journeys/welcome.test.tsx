import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { getSettings } from '#src/db/settings.ts'
import { Welcome } from '#src/features/welcome/welcome.tsx'
import { ServicesProvider } from '#src/services/services.tsx'
import { buildReading } from '#tests/builders/build-reading.ts'
import { openDb } from '#tests/builders/build-storage.ts'

async function openWelcome() {
  const db = await openDb()
  const onSample = vi.fn()
  const onRestore = vi.fn()
  const services = {
    db,
    clock: { read: () => buildReading() },
    newId: () => 'id',
    chance: () => 0,
    sample: false,
  }
  render(
    <ServicesProvider services={services}>
      <Welcome onSample={onSample} onRestore={onRestore} />
    </ServicesProvider>,
  )
  return { db, onSample, onRestore }
}

describe('the first run', () => {
  test('keeps the level and the day it was given, and counts as answered', async () => {
    const { db } = await openWelcome()
    await userEvent.click(screen.getByRole('radio', { name: /^L7/ }))
    fireEvent.change(screen.getByLabelText(/^Day of the interview/), { target: { value: '2026-04-01' } })
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }))
    await waitFor(async () =>
      expect(await getSettings(db)).toMatchObject({
        targetLevel: 'L7',
        interviewDate: '2026-04-01',
        welcomed: true,
      }),
    )
  })

  test('needs no day', async () => {
    const { db } = await openWelcome()
    await userEvent.click(screen.getByRole('radio', { name: /^L4/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }))
    await waitFor(async () =>
      expect(await getSettings(db)).toMatchObject({ targetLevel: 'L4', welcomed: true }),
    )
    expect((await getSettings(db)).interviewDate).toBeUndefined()
  })

  test('does not begin without a level, nor with a day that is over', async () => {
    const { db } = await openWelcome()
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }))
    await userEvent.click(screen.getByRole('radio', { name: /^L4/ }))
    fireEvent.change(screen.getByLabelText(/^Day of the interview/), { target: { value: '2026-02-28' } })
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }))
    expect(await getSettings(db)).toMatchObject({ welcomed: false })
  })

  test('can be skipped, which is an answer and sets no level', async () => {
    const { db } = await openWelcome()
    await userEvent.click(screen.getByRole('button', { name: 'Skip for now' }))
    await waitFor(async () => expect(await getSettings(db)).toMatchObject({ welcomed: true }))
    expect((await getSettings(db)).targetLevel).toBeUndefined()
  })

  test('leads to the sample and to restoring a back-up', async () => {
    const { onSample, onRestore } = await openWelcome()
    await userEvent.click(screen.getByRole('button', { name: 'Look around with sample data' }))
    await userEvent.click(screen.getByRole('button', { name: 'Restore a back-up' }))
    expect(onSample).toHaveBeenCalledOnce()
    expect(onRestore).toHaveBeenCalledOnce()
  })
})
