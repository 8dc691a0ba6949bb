import { RouterProvider } from '@tanstack/react-router'
import { ServicesProvider, type Services } from '#src/services/services.tsx'
import type { createAppRouter } from './router.tsx'

/** The whole app over an open database. */
export function App({ services, router }: AppProps) {
  return (
    <ServicesProvider services={services}>
      <RouterProvider router={router} />
    </ServicesProvider>
  )
}

type AppProps = { readonly services: Services; readonly router: ReturnType<typeof createAppRouter> }
