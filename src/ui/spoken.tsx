/** From this many characters on, words are set a size smaller: they must be read in one look. */
const longFrom = 240

/** An interviewer's words: set in the serif, large, never in a box. */
export function Spoken({
  text,
  size = 'large',
}: {
  readonly text: string
  readonly size?: 'large' | 'small'
}) {
  const large = size === 'large' && text.length < longFrom
  return (
    <p
      className={`max-w-[44rem] font-serif leading-snug ${large ? 'text-22 mid:text-28' : 'text-[1.1875rem] mid:text-22'}`}
    >
      {text}
    </p>
  )
}
