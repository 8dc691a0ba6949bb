import type { ReactNode } from 'react'

/** An empty place that teaches: what will be here, why it is worth it, and the first thing to do. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="max-w-[38rem] border-t border-hairline pt-8">
      <h2 className="text-22 font-semibold tracking-tight mb-2">{title}</h2>
      <div className="text-17 text-soft space-y-3">{children}</div>
      {action === undefined ? null : <div className="mt-6 flex flex-wrap gap-3">{action}</div>}
    </div>
  )
}

type EmptyProps = { readonly title: string; readonly children: ReactNode; readonly action?: ReactNode }
