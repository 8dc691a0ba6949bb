import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { findSummary, questionSummaries } from '#src/content/bank.ts'
import { searchQuestions } from '#src/content/search.ts'
import { categoryNames } from '#src/domain/question/category.ts'
import { Icon } from '#src/ui/icon.tsx'
import { places } from './places.ts'

type Item = {
  readonly value: string
  readonly label: string
  readonly note: string
  readonly go: () => void
}
type Group = { readonly value: string; readonly items: Item[] }

const shownQuestions = 8

/** Finds a place or a question by its words and goes there. */
export function Palette({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const groups = useFound(text, onClose)
  const close = () => {
    setText('')
    onClose()
  }
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : close())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-30 bg-black/40" />
        <Dialog.Popup
          aria-label="Find a place or a question"
          className="fixed left-1/2 top-[10dvh] z-30 flex max-h-[70dvh] w-[min(38rem,calc(100vw-1.5rem))] -translate-x-1/2 flex-col overflow-hidden rounded-sheet border border-hairline bg-sheet shadow-(--shadow)"
        >
          <Autocomplete.Root
            open
            inline
            mode="none"
            items={groups}
            value={text}
            onValueChange={setText}
            autoHighlight="always"
            keepHighlight
            itemToStringValue={(item: Item) => item.label}
          >
            <div className="flex items-center gap-3 border-b border-hairline px-4">
              <Icon name="search" className="text-soft" />
              <Autocomplete.Input
                aria-label="Find a place or a question"
                placeholder="A place, a topic, a question …"
                className="h-13 w-full bg-transparent text-17 outline-none placeholder:text-soft"
              />
            </div>
            <Autocomplete.Empty>
              <p className="px-4 py-6 text-soft">Nothing by those words. Try one word of the topic.</p>
            </Autocomplete.Empty>
            <Autocomplete.List className="overflow-y-auto overscroll-contain p-2 empty:p-0">
              {(group: Group) => (
                <Autocomplete.Group key={group.value} items={group.items} className="not-last:mb-2">
                  <Autocomplete.GroupLabel className="px-3 py-1.5 text-13 font-semibold text-soft">
                    {group.value}
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: Item) => (
                      <Autocomplete.Item
                        key={item.value}
                        value={item}
                        onClick={() => {
                          close()
                          item.go()
                        }}
                        className="flex cursor-pointer items-baseline gap-3 rounded-control px-3 py-2 data-highlighted:bg-accent-wash"
                      >
                        <span className="min-w-0 flex-1">{item.label}</span>
                        <span className="shrink-0 text-13 text-soft">{item.note}</span>
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function useFound(text: string, onClose: () => void): readonly Group[] {
  const navigate = useNavigate()
  const ids = useQuestionIds(text)
  const needle = text.trim().toLowerCase()
  const go = (run: () => Promise<void>) => () => {
    onClose()
    void run()
  }
  const placeItems = places
    .filter((place) => place.name.toLowerCase().includes(needle))
    .map((place) => ({
      value: place.to,
      label: place.name,
      note: 'place',
      go: go(() => navigate({ to: place.to })),
    }))
  const questionItems = ids
    .map((id) => findSummary(id))
    .filter((one) => one !== undefined)
    .map((one) => ({
      value: one.id,
      label: one.title,
      note: `${categoryNames[one.category]} · ${one.level}`,
      go: go(() => navigate({ to: '/questions/$id', params: { id: one.id } })),
    }))
  return [
    { value: 'Places', items: placeItems },
    { value: 'Questions', items: questionItems },
  ].filter((group) => group.items.length > 0)
}

/** The ids of the questions that fit the text; with none, the first of the bank. Keeps the last answer meanwhile. */
function useQuestionIds(text: string): readonly string[] {
  const [ids, setIds] = useState<readonly string[]>([])
  useEffect(() => {
    let current = true
    const found =
      text.trim() === '' ? Promise.resolve(questionSummaries.map((one) => one.id)) : searchQuestions(text)
    void found.then((all) => (current ? setIds(all.slice(0, shownQuestions)) : undefined))
    return () => {
      current = false
    }
  }, [text])
  return ids
}
