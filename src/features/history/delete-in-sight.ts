import { deleteInterview, undoDelete } from '#src/db/trash.ts'
import { saveInSight } from '#src/services/save-desk.ts'
import type { Services } from '#src/services/services.tsx'
import { showToast } from '#src/ui/toasts.ts'

/** Deletes an interview and offers to undo it. */
export async function deleteInSight({ db, clock, newId }: Services, interviewId: string): Promise<void> {
  const deletion = { trashId: newId(), at: clock.read() }
  await saveInSight('The deletion', () => deleteInterview(db, interviewId, deletion))
  showToast({
    title: 'Interview deleted',
    description: 'It can be put back for 30 days, at the foot of your history.',
    action: {
      label: 'Undo',
      run: () => void saveInSight('The undo', () => undoDelete(db, deletion.trashId)),
    },
  })
}
