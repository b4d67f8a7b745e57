export const taskOutcomes = ['doneOnTime', 'doneLate', 'withdrawn'] as const;

/** How a task can end. */
export type TaskOutcome = (typeof taskOutcomes)[number];
