import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { getSettings } from '#src/db/settings.ts'
import { ServicesProvider, type Services } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'
import { setSingleKeys } from '#src/ui/keys.ts'
import type { createAppRouter } from './router.tsx'

/** The whole app over an open database. */
export function App({ services, router }: AppProps) {
  return (
    <ServicesProvider services={services}>
      <KeysAsSet services={services} />
      <RouterProvider router={router} />
    </ServicesProvider>
  )
}

/** Keeps the single-key shortcuts as the settings say. */
function KeysAsSet({ services: { db } }: Pick<AppProps, 'services'>) {
  const settings = useLive(() => getSettings(db), [db])
  const shortcuts = settings.state === 'ready' ? settings.value.shortcuts : 'on'
  useEffect(() => setSingleKeys(shortcuts === 'on'), [shortcuts])
  return null
}

type AppProps = { readonly services: Services; readonly router: ReturnType<typeof createAppRouter> }
