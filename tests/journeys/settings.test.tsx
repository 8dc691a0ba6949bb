import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { getSettings, putSettings } from '#src/db/settings.ts'
import { useKeyGroups } from '#src/ui/keys.ts'
import { openDb } from '#tests/builders/build-storage.ts'
import { openSettings } from './settings-places.tsx'

const theme = () => document.documentElement.dataset['theme']

beforeEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset['theme']
})

describe('the settings', () => {
  test('keep a target level and the day of the interview, and let go of the day', async () => {
    const db = await openDb()
    await openSettings(db)
    await userEvent.click(await screen.findByRole('radio', { name: /^L6/ }))
    await waitFor(async () => expect(await getSettings(db)).toMatchObject({ targetLevel: 'L6' }))
    fireEvent.change(screen.getByLabelText('Day of the interview'), { target: { value: '2026-05-04' } })
    await waitFor(async () => expect(await getSettings(db)).toMatchObject({ interviewDate: '2026-05-04' }))
    expect(await screen.findByRole('radio', { name: /^L6/ })).toBeChecked()
    await userEvent.click(await screen.findByRole('button', { name: 'Clear the day' }))
    await waitFor(async () => expect((await getSettings(db)).interviewDate).toBeUndefined())
  })

  test('say so when the day of the interview is over', async () => {
    const db = await openDb()
    await putSettings(db, { interviewDate: '2026-02-28' })
    await openSettings(db)
    expect(await screen.findByText(/^This day is over/)).toBeVisible()
  })

  test('compare the levels with company grades only as something approximate', async () => {
    await openSettings(await openDb())
    await userEvent.click(await screen.findByText('How these levels compare with company grades'))
    expect(screen.getByText(/approximate; titles vary/)).toBeVisible()
    expect(screen.getByRole('row', { name: 'Scope L5 about E6 about L6 about L7' })).toBeVisible()
  })

  test('change the theme at once and for the next first paint, and give it back to the system', async () => {
    const db = await openDb()
    await openSettings(db)
    await userEvent.click(await screen.findByRole('radio', { name: 'Dark' }))
    expect(theme()).toBe('dark')
    expect(localStorage.getItem('rehearsal.theme')).toBe('dark')
    await waitFor(async () => expect(await getSettings(db)).toMatchObject({ theme: 'dark' }))
    await userEvent.click(screen.getByRole('radio', { name: 'As the system' }))
    expect(theme()).toBeUndefined()
    expect(localStorage.getItem('rehearsal.theme')).toBeNull()
  })

  test('switch single keys off', async () => {
    const db = await openDb()
    await openSettings(db)
    await userEvent.click(await screen.findByRole('radio', { name: 'Off' }))
    expect(useKeyGroups.getState().singleKeys).toBe(false)
    await waitFor(async () => expect(await getSettings(db)).toMatchObject({ shortcuts: 'off' }))
    await userEvent.click(screen.getByRole('radio', { name: 'On' }))
    expect(useKeyGroups.getState().singleKeys).toBe(true)
  })

  test('say what the browser has promised, and what not', async () => {
    await openSettings(await openDb())
    expect(await screen.findByText(/has not promised to keep your data/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }))
    expect(await screen.findByText(/did not promise it this time/)).toBeVisible()
  })

  test('offer no back-up, restore or erasing of the sample, only the way out of it', async () => {
    await openSettings(await openDb(undefined, { name: 'rehearsal-sample' }))
    expect(await screen.findByRole('button', { name: 'Leave the sample' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Make a back-up' })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Erase/ })).toBeNull()
  })
})
