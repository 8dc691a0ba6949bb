import { Icon } from '#src/ui/icon.tsx'

/** A ribbon, filled while the question is bookmarked. */
export function BookmarkButton({ title, bookmarked, onToggle }: BookmarkButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={bookmarked}
      aria-label={`Bookmark “${title}”`}
      title={bookmarked ? 'Take the bookmark off' : 'Bookmark'}
      onClick={onToggle}
      className={`grid size-9 place-items-center rounded-control hover:bg-sunken ${
        bookmarked ? 'text-accent [&_path]:fill-current' : 'text-soft hover:text-ink'
      }`}
    >
      <Icon name="bookmark" />
    </button>
  )
}

type BookmarkButtonProps = {
  readonly title: string
  readonly bookmarked: boolean
  readonly onToggle: () => void
}
