// What the bank's Vite plugin (build/bank/plugin.ts) makes out of questions/.

declare module 'virtual:bank/manifest' {
  import type { Format } from '#src/domain/question/format.ts'
  import type { QuestionSummary } from '#src/domain/question/question.ts'

  export const questionSummaries: readonly QuestionSummary[]
  export const formats: readonly Format[]
  /** Changes whenever anything in the bank does: sixteen hexadecimal digits. */
  export const bankVersion: string
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
