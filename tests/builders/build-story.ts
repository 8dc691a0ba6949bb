import type { Story } from '#src/domain/story/story.ts'
import { someNoon } from './build-reading.ts'

/** A whole story, written at noon on 1 March 2026. */
export function buildStory(change: Partial<Story> = {}): Story {
  return {
    id: 'story-1',
    title: 'The migration nobody wanted',
    parts: {
      situation: 'Four teams shared one database and its outages.',
      task: 'I was asked to end the shared outages within two quarters.',
      action: 'I split the tables by owner and moved one team at a time.',
      result: 'Shared outages went from five a quarter to none.',
      learning: 'I should have moved my own team first.',
      scale: 'Four teams, 31 engineers.',
    },
    competencies: ['technical-decision', 'influence-without-authority'],
    createdAt: someNoon,
    updatedAt: someNoon,
    happened: '2025-09',
    ...change,
  }
}
