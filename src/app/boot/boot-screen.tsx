import type { ReactNode } from 'react'
import { usePageTitle } from '#src/ui/page.tsx'

/** A screen that stands in for the whole app when the storage needs a word with the person first. */
export function BootScreen({ title, children, actions }: BootScreenProps) {
  usePageTitle(title)
  return (
    <main className="mx-auto flex min-h-dvh max-w-[40rem] flex-col justify-center px-5 py-16">
      <p className="mb-10 flex items-center gap-2.5 text-17 font-semibold tracking-tight">
        <img src="/icon.svg" alt="" width="24" height="24" />
        Rehearsal
      </p>
      <h1 className="text-28 font-semibold tracking-tight mb-4">{title}</h1>
      <div className="text-17 text-soft space-y-4">{children}</div>
      {actions === undefined ? null : <div className="mt-8 flex flex-wrap gap-3">{actions}</div>}
    </main>
  )
}

type BootScreenProps = { readonly title: string; readonly children: ReactNode; readonly actions?: ReactNode }
