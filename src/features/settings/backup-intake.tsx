import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { FileDrop } from './file-drop.tsx'
import { ProblemList } from './problem-list.tsx'
import { RestoreOffer } from './restore-offer.tsx'
import { useBackupIntake } from './use-backup-intake.ts'

/** One place for any back-up file: the one just saved is verified, another is checked and offered to be restored. */
export function BackupIntake({ onReplaced }: { readonly onReplaced: () => void }) {
  const { intake, take, offer, replace, forget } = useBackupIntake(onReplaced)
  return (
    <div className="space-y-4">
      <FileDrop
        title="Drop a back-up file here"
        hint="The one you just saved is verified. Any other is checked whole, and then offered to be restored."
        busy={intake.state === 'reading' || intake.state === 'replacing'}
        onFile={take}
      />
      <div aria-live="polite">
        {intake.state === 'verified' ? (
          <Verified fileName={intake.file.name} onRestore={() => offer(intake.file)} />
        ) : null}
        {intake.state === 'replacing' ? <p className="text-15 text-soft">Replacing everything …</p> : null}
      </div>
      {intake.state === 'refused' ? (
        <ProblemList title={`${intake.fileName} is refused`} problems={intake.problems} />
      ) : null}
      {intake.state === 'failed' ? (
        <ProblemList title="The back-up was not restored" problems={[{ path: '', reason: intake.reason }]} />
      ) : null}
      {intake.state === 'offered' ? (
        <RestoreOffer
          fileName={intake.fileName}
          createdAt={intake.contents.manifest.createdAt}
          changes={intake.changes}
          onReplace={() => replace(intake.contents)}
          onCancel={forget}
        />
      ) : null}
    </div>
  )
}

function Verified({ fileName, onRestore }: { readonly fileName: string; readonly onRestore: () => void }) {
  return (
    <div className="rounded-sheet bg-accent-wash p-4 text-15">
      <p className="flex items-start gap-2 font-semibold">
        <Icon name="finish" className="text-accent" />
        Verified: the saved file is whole.
      </p>
      <p className="mt-1 pl-7 text-soft">
        {fileName} was opened again and holds what was made here. Keep it somewhere other than this device.
      </p>
      <Button variant="plain" size="small" className="mt-2 ml-4" onClick={onRestore}>
        Go back to what is in it
      </Button>
    </div>
  )
}
