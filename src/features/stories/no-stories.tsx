import { toldParts } from '#src/domain/story/star-shares.ts'
import { Button } from '#src/ui/button.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { partNames, partQuestions } from './story-words.ts'

/** The portfolio before its first story: why a small one, what a story is made of, and where to begin. */
export function NoStories({ onStart }: { readonly onStart: () => void }) {
  return (
    <Empty
      title="Turn what happened at work into stories that hold"
      action={
        <Button variant="primary" onClick={onStart}>
          Write your first story
        </Button>
      }
    >
      <p>
        Eight to twelve stories that you know well serve you better than a pile: between them they show every
        competency, and each can still be rehearsed.
      </p>
      <p>
        STAR+ gives a story five parts, told in about two minutes, and a sixth that says how large it was:
      </p>
      <dl className="space-y-2 text-15">
        {[...toldParts, 'scale' as const].map((part) => (
          <div key={part} className="grid gap-x-4 mid:grid-cols-[6rem_1fr]">
            <dt className="font-semibold text-ink">{partNames[part]}</dt>
            <dd>{partQuestions[part]}</dd>
          </div>
        ))}
      </dl>
    </Empty>
  )
}
