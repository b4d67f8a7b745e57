/** How a task can end. */
export type TaskOutcome = 'doneOnTime' | 'doneLate' | 'withdrawn';
