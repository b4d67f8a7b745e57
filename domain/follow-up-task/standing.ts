/** The classes a leader counts by: the words of execution-state.ts, with the terms that are near taken out of those in time. */
export const taskStandings = ['inTime', 'soon', 'overdue', 'done', 'withdrawn'] as const;
export type TaskStanding = (typeof taskStandings)[number];

/** Days since the conference concluded it. */
export const taskAges = ['upTo30', 'upTo90', 'upTo180', 'upTo365', 'over365'] as const;
export type TaskAge = (typeof taskAges)[number];

/** How many working days before its term a task counts as near it, unless the installation sets another number. */
export const usualSoonDays = 5;
