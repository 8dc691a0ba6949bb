/** What a story or an answer can be evidence of; neutral between companies. */
export type Competency =
  | 'technical-decision'
  | 'delivery-under-pressure'
  | 'failure'
  | 'conflict'
  | 'influence-without-authority'
  | 'ambiguity'
  | 'growing-people'
  | 'hard-people-call'
  | 'customer-and-business'
  | 'simplification'
  | 'crisis'
  | 'change-of-direction'

/** Every competency with the name a person reads, in the order in which the coverage matrix shows them. */
export const competencyNames: Readonly<Record<Competency, string>> = {
  'technical-decision': 'Technical decision',
  'delivery-under-pressure': 'Delivery under pressure',
  failure: 'Failure',
  conflict: 'Conflict',
  'influence-without-authority': 'Influence without authority',
  ambiguity: 'Ambiguity',
  'growing-people': 'Growing people',
  'hard-people-call': 'Hard people call',
  'customer-and-business': 'Customer and business',
  simplification: 'Simplification or saving',
  crisis: 'Crisis',
  'change-of-direction': 'Change of direction',
}

/** Every competency, in display order. */
export const competencies = Object.keys(competencyNames) as readonly Competency[]
