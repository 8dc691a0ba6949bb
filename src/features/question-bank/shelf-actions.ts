import type { Db } from '#src/db/db.ts'
import { putShelf } from '#src/db/shelf.ts'
import { saveInSight } from '#src/services/save-desk.ts'
import { showToast } from '#src/ui/toasts.ts'

/** Bookmarks a question, or takes the bookmark off. */
export function bookmarkQuestion(db: Db, questionId: string, bookmarked: boolean): void {
  void saveInSight('The bookmark', () => putShelf(db, questionId, { bookmarked }))
}

/** Hides a question from the library and the draw, or shows it again; either can be undone from the message. */
export async function hideQuestion(db: Db, questionId: string, hidden: boolean): Promise<void> {
  const save = (value: boolean) =>
    saveInSight('Whether the question is hidden', () => putShelf(db, questionId, { hidden: value }))
  await save(hidden)
  showToast({
    title: hidden ? 'Question hidden' : 'Question shown again',
    action: { label: 'Undo', run: () => void save(!hidden) },
  })
}
