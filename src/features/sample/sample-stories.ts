import type { Competency } from '#src/domain/question/competency.ts'
import type { StoryPart } from '#src/domain/story/story.ts'

/** A story of the sample person, dated by how long ago. */
export type PlannedStory = {
  readonly title: string
  readonly monthsAgo: number
  /** When it was written and last changed. */
  readonly writtenDaysAgo: number
  readonly changedDaysAgo: number
  readonly competencies: readonly Competency[]
  readonly parts: Readonly<Record<StoryPart, string>>
}

/** Five stories that hold and one that is only begun; several competencies have none on purpose. */
export const plannedStories: readonly PlannedStory[] = [
  {
    title: 'One address book for four teams',
    monthsAgo: 14,
    writtenDaysAgo: 80,
    changedDaysAgo: 24,
    competencies: ['technical-decision', 'influence-without-authority'],
    parts: {
      situation:
        'Four teams at a parcel carrier each kept their own copy of customer addresses. About 900 parcels a day went to an address that another team had already corrected.',
      task: 'I led one of the four teams. Nobody owned the whole, and I was asked to bring the wrong deliveries below 100 a day before the winter peak.',
      action:
        'I traced fifty wrong parcels by hand and found that 41 came from copies older than a day. I compared a shared database, a nightly merge and a stream of changes with one owner. I chose the stream, because it let each team move when it could. I wrote the contract on two pages, asked the lead who disliked it most to break it, and changed the error rules after she did. I moved my own team first and published our numbers every week.',
      result:
        'Wrong deliveries fell from 900 to 70 a day within four months, which saved about 180,000 a quarter in returns. All four teams had moved within half a year; the last one asked for it.',
      learning:
        'I spent three weeks on the technology before I asked who would lose by it. Since then I write down the losers of a plan before its boxes.',
      scale: 'Four teams, 26 engineers, 3 million parcels a week.',
    },
  },
  {
    title: 'The release that stopped a depot',
    monthsAgo: 9,
    writtenDaysAgo: 71,
    changedDaysAgo: 40,
    competencies: ['failure', 'delivery-under-pressure'],
    parts: {
      situation:
        'In the week before the winter peak a new sorting rule of ours sent every parcel in one depot to the same chute. The belt stood still for 47 minutes.',
      task: 'I had approved the release. I had to get the belt moving, and then answer for how it came to that.',
      action:
        'I rolled back within six minutes, but the belt controllers kept the rule in memory, so I called the depot and we restarted them one by one. The next day I told the operations director in person that I had skipped the dry run to keep a date. I wrote the review myself, put my own decision first in it, and built a switch with which a depot can refuse a rule without us.',
      result:
        'The depot caught up by midnight; 2,100 parcels were a day late. No rule has stopped a belt in the nine months since, and depots have used the switch four times.',
      learning:
        'I had treated a date as a fact. I now ask what a date is for before I pay for it with a check.',
      scale: 'One depot, 120 people on shift, 38,000 parcels a night.',
    },
  },
  {
    title: 'Two leads and one queue',
    monthsAgo: 7,
    writtenDaysAgo: 58,
    changedDaysAgo: 22,
    competencies: ['conflict', 'influence-without-authority'],
    parts: {
      situation:
        'The tracking team and mine shared a message queue. Each blamed the other for delays, and the two of us had not spoken outside of meetings for six weeks.',
      task: 'Nobody asked me to mend it. I wanted us to stop planning around each other before the new scanners came.',
      action:
        'I asked the other lead to show me a night on call. I saw that my team’s retries woke his, and said so to both teams. I proposed a limit that hurt us more than them. He did not trust it, so I offered that he could set the number for a month, and he did.',
      result:
        'Night pages at tracking went from 11 to 2 a month. He and I planned the scanner launch in one document, and it went out on the day.',
      learning:
        'The quarrel had been about pages, not about the queue. I look for what wakes people before I argue about designs.',
      scale: 'Two teams, 15 engineers.',
    },
  },
  {
    title: 'Handing over the route planner',
    monthsAgo: 5,
    writtenDaysAgo: 45,
    changedDaysAgo: 45,
    competencies: ['growing-people'],
    parts: {
      situation:
        'I was the only one who could change the route planner, and everything that touched it waited for me.',
      task: 'I wanted somebody else to own it within a quarter, and chose a mid-level engineer who doubted that she could.',
      action:
        'We agreed on three decisions that would be hers, the first one small and public. I reviewed with questions only. When she chose a slower algorithm than I would have, I let it stand, because her reason was that the dispatchers could follow it. I told her what went badly the same day, and what went well in front of others.',
      result:
        'She has owned it for four months and has shipped eleven changes without me. Waiting time for a planner change fell from three weeks to four days.',
      learning: 'I had kept the interesting part for myself and called it quality.',
      scale: 'One engineer, one system, 140 dispatchers.',
    },
  },
  {
    title: 'Switching off the old label service',
    monthsAgo: 3,
    writtenDaysAgo: 30,
    changedDaysAgo: 12,
    competencies: ['simplification', 'change-of-direction'],
    parts: {
      situation:
        'We were half-way through rewriting a label service that eleven clients used, and two quarters late.',
      task: 'I led the rewrite. I had to say whether to go on.',
      action:
        'I counted calls for a month and found that nine of the eleven clients needed one of its forty formats. I proposed to stop the rewrite, move the nine to the printer vendor’s own format, and keep the old service for two. I took the proposal to my manager with the cost of both ways, including that I had argued for the rewrite a year before.',
      result:
        'The nine moved in seven weeks. The two remaining formats run in 300 lines instead of 21,000, and the rewrite’s last two quarters, about 14 engineer-months, went to scanners.',
      learning: 'I should have counted the calls before the first line of the rewrite.',
      scale: 'Six engineers, eleven client systems.',
    },
  },
  {
    title: 'A tender with no requirements',
    monthsAgo: 2,
    writtenDaysAgo: 5,
    changedDaysAgo: 5,
    competencies: ['ambiguity'],
    parts: {
      situation:
        'A city asked for bids on parcel lockers and gave one page: a budget, a date, and the word “accessible”.',
      task: '',
      action: '',
      result: '',
      learning: '',
      scale: '',
    },
  },
]
