import { leastMarked } from '../scoring/least-marked.ts'

/** Every constant of the readiness model. A change of any number is a new version; nothing derived from them is stored. */
export const readinessRules = {
  version: 1,
  /** Evidence, and an earlier meeting with the same question, older than this many days is not looked at. */
  windowDays: 60,
  /** Marks of single dimensions count for this many days. */
  dimensionWindowDays: 180,
  /** Dimensions to mark before an attempt is evidence at all, and for it to be whole. */
  leastMarked,
  allMarked: 7,
  /** A single pause longer than this is an aid. Milliseconds. */
  pauseAidMs: 60_000,
  /** What the weight of an attempt, 1 at best, is multiplied by. */
  factors: {
    aided: 0.5,
    metOnce: 0.5,
    metOften: 0.25,
    partial: 0.8,
    /** Ended before half its slot. */
    endedEarly: 0.5,
    /** Own questions, towards gate E1 alone. */
    ownQuestion: 0.5,
  },
  /** What the gates need: evidence weight, different questions, and marks of each dimension. */
  needs: { E1: 3, E2: 3, E4: 2 },
} as const
