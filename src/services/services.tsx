import { createContext, use, type ReactNode } from 'react'
import type { Db } from '#src/db/db.ts'
import type { Clock } from '#src/lib/clock.ts'
import type { NewId } from '#src/lib/new-id.ts'

/** What the outside world lends to the app: the database, the time, ids, chance. Tests hand in their own. */
export type Services = {
  readonly db: Db
  readonly clock: Clock
  readonly newId: NewId
  /** A number from 0 up to 1, drawn anew at each call. */
  readonly chance: () => number
  /** Whether this page shows the sample data, which lives in a database of its own. */
  readonly sample: boolean
}

const ServicesContext = createContext<Services | undefined>(undefined)

/** Hands the services to everything below. */
export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services
  readonly children: ReactNode
}) {
  return <ServicesContext value={services}>{children}</ServicesContext>
}

/** The services of the app. Throws outside of `ServicesProvider`. */
export function useServices(): Services {
  const services = use(ServicesContext)
  if (services === undefined) throw new Error('useServices needs a ServicesProvider above it')
  return services
}
