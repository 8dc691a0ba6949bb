import type { Story, StoryPart } from '#src/domain/story/story.ts'
import { toldParts } from '#src/domain/story/star-shares.ts'

/** The parts in the order of the builder: those that are told, then the frame around them. */
export const partsInOrder: readonly StoryPart[] = [...toldParts, 'scale']

/** What each part is called. */
export const partNames: Readonly<Record<StoryPart, string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  learning: 'Learning',
  scale: 'Scale',
}

/** The one question that each part answers. */
export const partQuestions: Readonly<Record<StoryPart, string>> = {
  situation: 'What was going on, and what was at stake if nobody did anything?',
  task: 'What was yours to solve, and what would have counted as solved?',
  action: 'What did you decide and do, step by step, and which option did you turn down?',
  result: 'What was different afterwards, by how much, and over what time?',
  learning: 'What do you do differently because of it?',
  scale: 'How many teams, people, users, how much money?',
}

/** What a story is called in a list; one without a title has a name too. */
export function titleOf(story: Pick<Story, 'title'>): string {
  return story.title.trim() || 'Untitled story'
}

/** The whole story as plain text, for the clipboard. */
export function storyToText(story: Story): string {
  const parts = partsInOrder.filter((part) => story.parts[part] !== '')
  return [titleOf(story), ...parts.map((part) => `${partNames[part]}\n${story.parts[part]}`)].join('\n\n')
}

/** A story with nothing in it yet. `wall` is UTC milliseconds. */
export function createStory(id: string, wall: number): Story {
  return {
    id,
    title: '',
    parts: { situation: '', task: '', action: '', result: '', learning: '', scale: '' },
    competencies: [],
    createdAt: wall,
    updatedAt: wall,
    happened: '',
  }
}
