import { useId, type ReactNode } from 'react'

/** A stretch of the settings: its name and why it matters at the left, what can be set at the right. */
export function SettingsSection({ title, note, children }: SettingsSectionProps) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-4 border-t border-hairline py-8 wide:grid-cols-[15rem_1fr]"
    >
      <div>
        <h2 id={id} className="text-17 font-semibold">
          {title}
        </h2>
        {note === undefined ? null : <p className="mt-1 text-15 text-soft">{note}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}

type SettingsSectionProps = { readonly title: string; readonly note?: string; readonly children: ReactNode }
