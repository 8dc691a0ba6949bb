import { RouterProvider } from '@tanstack/react-router'
import { usePreferences } from '#src/features/settings/use-preferences.ts'
import { ServicesProvider, type Services } from '#src/services/services.tsx'
import type { createAppRouter } from './router.tsx'

/** The whole app over an open database. */
export function App({ services, router }: AppProps) {
  return (
    <ServicesProvider services={services}>
      <Preferences />
      <RouterProvider router={router} />
    </ServicesProvider>
  )
}

function Preferences() {
  usePreferences()
  return null
}

type AppProps = { readonly services: Services; readonly router: ReturnType<typeof createAppRouter> }
