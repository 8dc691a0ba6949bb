/** What the person wrote as evidence: two lines for a low mark and two for a high one, by dimension. */
export type EvidenceLines = {
  readonly low: readonly [string, string]
  readonly high: readonly [string, string]
}

/** The lines of a dimension; general ones for a dimension this list doesn't know. */
export function evidenceFor(dimension: string): EvidenceLines {
  return Object.hasOwn(lines, dimension) ? (lines[dimension] ?? general) : general
}

const general: EvidenceLines = {
  low: ['Said it once and did not come back to it.', 'Only when I asked myself the probe.'],
  high: ['Said it early, with a number, and used it later.', 'Held when the probe pushed against it.'],
}

const lines: Readonly<Record<string, EvidenceLines>> = {
  framing: {
    low: ['Started drawing before I had asked who uses it.', 'Listed ten functions and ranked none.'],
    high: [
      'Three functions, ranked, and reporting out loud left out.',
      'Turned “fast” into 300 ms at the 99th percentile.',
    ],
  },
  sizing: {
    low: ['No peak, only a daily mean.', 'Did the sum after the design, so it changed nothing.'],
    high: [
      'Peak at eight times the mean ruled out the single writer.',
      'Two years of rows fit one machine; said so and moved on.',
    ],
  },
  'core-design': {
    low: ['Never walked a failed request through.', 'Two parts both owned the status.'],
    high: [
      'One request end to end, then the same one failing.',
      'Said which part owns each record, and left the bus out.',
    ],
  },
  depth: {
    low: ['Stayed on the surface of the retry problem.', 'Let the probes choose where to go deep.'],
    high: [
      'Chose the hand-over of leases and told it step by step.',
      'Followed the late write to the double booking it causes.',
    ],
  },
  'trade-offs': {
    low: ['“It depends”, twice, and no decision.', 'The second option was one nobody would take.'],
    high: [
      'Chose the queue because of the two-minute promise in the brief.',
      'Named what would make me turn the choice round.',
    ],
  },
  operability: {
    low: ['No way back from the launch.', 'Forgot to say who is woken up.'],
    high: [
      'One percent first, with the error that stops it.',
      'Objective of 99.9 % and what is spent when it is missed.',
    ],
  },
  steering: {
    low: ['Ran out of time at the second dive.', 'Ignored the hint about cost.'],
    high: [
      'Said the plan for the time, and cut the schema short aloud.',
      'Summed up the choices and two open risks.',
    ],
  },
  situation: {
    low: ['Two minutes of background before the point.', 'Never said what was at stake for anyone else.'],
    high: [
      'Stakes in one sentence: 900 parcels a day went to the wrong depot.',
      'Own part said in the second sentence.',
    ],
  },
  ownership: {
    low: ['“We decided” where it was me.', 'Did not say what became of it after I left.'],
    high: ['Named the decision as mine and the idea as Oskar’s.', 'Followed it until two quarters later.'],
  },
  judgement: {
    low: ['One option, dressed up as a choice.', 'No word on how to undo it.'],
    high: [
      'Two courses, and the criterion that decided.',
      'Said what would have made me stop in week three.',
    ],
  },
  influence: {
    low: ['Made the other lead sound foolish.', 'Went to the manager first.'],
    high: [
      'Gave his objection in his words, and it moved me too.',
      'The argument ended because the deadline rule changed, not the people.',
    ],
  },
  'growing-people': {
    low: ['Nobody grew in this telling but me.', 'Handed over tasks, not the decision.'],
    high: [
      'Saw that Amira needed a decision of her own, and gave her one.',
      'The review has run without me for a quarter.',
    ],
  },
  result: {
    low: ['“It went well.”', 'A number with no period and no before.'],
    high: [
      'From 31 incidents a quarter to 6, and what would have fallen anyway.',
      'Admitted that it cost us a release.',
    ],
  },
  reflection: {
    low: ['A lesson that fits any story.', 'Blamed the tool.'],
    high: ['Named my mistake before being asked.', 'Used the lesson in the depot move a year later.'],
  },
  diagnosis: {
    low: ['Started with the remedy.', 'Listed symptoms and chose none.'],
    high: [
      'One constraint, in one sentence, with a figure from two teams.',
      'Said what looks like the cause and is not.',
    ],
  },
  'guiding-policy': {
    low: ['Goals, no approach.', 'Ruled out nothing that anyone wanted.'],
    high: ['One sentence that turned down the portal.', 'Used it to settle the certificate probe.'],
  },
  options: {
    low: ['No price on doing nothing.', 'Costs in feelings, not in weeks.'],
    high: ['Three courses in team-quarters over the same year.', 'Named the assumption that flips it.'],
  },
  sequencing: {
    low: ['First useful thing after nine months.', 'No point at which to stop.'],
    high: [
      'Three weeks, two people, and a rule for going on.',
      'Largest unknown first, while the plan can still change.',
    ],
  },
  alignment: {
    low: ['Nobody lost anything in my plan.', 'Never said who decides.'],
    high: [
      'Said what the firmware team gives up, and what they get.',
      'Left the standard with their lead, not with me.',
    ],
  },
  measures: {
    low: ['Counted migrated services.', 'A result with no starting value.'],
    high: [
      'Waiting time per release, today 9 days, and rework as the guard.',
      'The value at which I would stop, and who sees it.',
    ],
  },
  narrative: {
    low: ['Lost the thread in the options.', 'Ended in the middle of a table.'],
    high: ['Same three sentences at the start and the end.', 'Put it in the finance director’s words.'],
  },
}
