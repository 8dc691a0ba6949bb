// What the bank's Vite plugin (build/bank/plugin.ts) makes out of questions/.

declare module 'virtual:bank/manifest' {
  import type { QuestionSummary } from '#src/domain/question/question.ts'

  export const questionSummaries: readonly QuestionSummary[]
  /** How long each format is, by its id. */
  export const formatMinutes: Readonly<Record<string, number>>
  /** Changes whenever anything in the bank does: sixteen hexadecimal digits. */
  export const bankVersion: string
}

declare module 'virtual:bank/formats' {
  import type { Format } from '#src/domain/question/format.ts'

  export const formats: readonly Format[]
}

declare module 'virtual:bank/details' {
  import type { QuestionDetails } from '#src/domain/question/question.ts'

  export const questionDetails: Readonly<Record<string, QuestionDetails>>
}

declare module 'virtual:bank/rubrics' {
  import type { Rubric } from '#src/domain/question/rubric.ts'

  export const rubrics: readonly Rubric[]
}

declare module 'virtual:bank/search' {
  import type { AsPlainObject } from 'minisearch'

  export const searchIndex: AsPlainObject
}

declare module 'virtual:bank/system-design' {
  import type { Question } from '#src/domain/question/question.ts'

  export const questions: readonly Question[]
}

declare module 'virtual:bank/leadership' {
  import type { Question } from '#src/domain/question/question.ts'

  export const questions: readonly Question[]
}

declare module 'virtual:bank/strategy' {
  import type { Question } from '#src/domain/question/question.ts'

  export const questions: readonly Question[]
}
