import { useId, type Ref } from 'react'

/** Characters a title may have; longer than any that can be read in a list. */
const longestTitle = 200

/** The story's name, written where it is read: as the heading of the page. A long one wraps. */
export function TitleField({ title, areaRef, onChange, onDone }: TitleFieldProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="mb-1.5 block text-13 font-semibold text-soft">
        Title
      </label>
      <textarea
        ref={areaRef}
        id={id}
        rows={1}
        maxLength={longestTitle}
        value={title}
        placeholder="What you would call it in passing"
        onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          onDone()
        }}
        className="block w-full resize-none bg-transparent text-28 font-semibold tracking-tight wrap-anywhere outline-offset-4 placeholder:font-normal placeholder:text-soft"
      />
    </>
  )
}

type TitleFieldProps = {
  readonly title: string
  readonly areaRef: Ref<HTMLTextAreaElement>
  readonly onChange: (title: string) => void
  /** Enter was pressed: on to the story itself. */
  readonly onDone: () => void
}
