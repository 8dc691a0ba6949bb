import { useNavigate, useSearch } from '@tanstack/react-router'
import { Library } from '#src/features/question-bank/library.tsx'
import { Page } from '#src/ui/page.tsx'

/** The library: every question of the bank, to search, filter and choose from. */
export function QuestionsPage() {
  const filters = useSearch({ from: '/shell/questions' })
  const navigate = useNavigate()
  return (
    <Page title="Questions">
      <Library
        filters={filters}
        onFilters={(search) => void navigate({ to: '/questions', search, replace: true, resetScroll: false })}
      />
    </Page>
  )
}
