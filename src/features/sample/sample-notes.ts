/** What the person noted in a phase, two versions each, by the phase's id. */
const notes: Readonly<Record<string, readonly [string, string]>> = {
  opening: ['Say the problem back. Who pays for a wrong answer?', 'Heart of it: who owns the state.'],
  requirements: [
    'Must: create, change, notify. Out: reporting.\nPeak 8x mean. p99 300 ms. Lose nothing.',
    'Rank: correct > fresh > cheap.\nThree teams read, one writes. Two-minute promise.',
  ],
  interface: [
    'Job, Run, Lease. submit / cancel / status.',
    'Events carry id + version. Contract owned by the producer.',
  ],
  'high-level': [
    'API -> store -> workers. Queue between.\nStatus owned by the store alone.',
    'Read side copied out, 5 s behind is fine.\nOne writer per key.',
  ],
  'deep-dives': [
    'Lease runs out while worker lives: fencing token.\nSecond effect: double notification.',
    'Moving one team: dual write, compare, cut over.\nGive up at 0.1 % difference.',
  ],
  'wrap-up': [
    'Chose queue over cron. Turn round if < 2 min promise goes.',
    'Risk to watch: the one table all share.',
  ],
  questions: ['How do teams here decide to switch something off?', 'What did the last big change cost you?'],
  answer: [
    'Stakes: 900 parcels a day.\nMine: the decision to stop the roll-out.',
    'Two leads, one queue, six weeks of silence.',
  ],
  decisions: [
    'Options: freeze, patch, roll back. Rolled back: only one I could undo.',
    'Would have changed my mind: depot load under 60 %.',
  ],
  people: [
    'Oskar against, for a good reason: his team carried the pager.',
    'Amira took the second half alone.',
  ],
  result: ['31 -> 6 incidents a quarter. Cost us a release.', 'Rule is used by three teams since.'],
  framing: [
    'Who asked, by when, why now? Goal in money.',
    'Say back: fewer days per release, not fewer tools.',
  ],
  diagnosis: [
    '9 days: 1 building, 5 waiting, 3 approval.\nNot the problem: the compilers.',
    'Binding: one team approves all schema changes.',
  ],
  options: [
    'A: all one. B: common contract. C: nothing = 2 team-quarters a year.',
    'Criterion: what two people can carry in a year.',
  ],
  plan: [
    'Weeks 1-3: one willing team. Checkpoint: 9 -> 6 days.\nStop if not.',
    'Riskiest first: the certified tool.',
  ],
  alignment: ['Firmware loses its own cache, gets the test rig.', 'Finance: show cost per release, monthly.'],
}

/** A note for a phase, or undefined where this person writes none there. */
export function noteFor(phase: string, version: number): string | undefined {
  return Object.hasOwn(notes, phase) ? notes[phase]?.[version % 2] : undefined
}
