/**
 * Who acts for a unit follows from the register alone: with it change the work, the forms and the rights of people whose cycle, whose
 * task nobody has touched. Of these questions the first part of the key, or what stands before its stroke.
 */
const asked: ReadonlySet<string> = new Set([
  ...['cycle', 'conference', 'task', 'draft'],
  ...['cycles', 'conferences', 'tasks', 'work', 'search', 'rights', 'positions', 'session'],
]);

export function hangsOnWhoActs(firstOfKey: string): boolean {
  return asked.has(firstOfKey.split('/')[0] ?? '');
}

/** Every window hears of the register, and of a contact as well as of a merger: they do not all ask at one moment, nor for each anew. */
export function pauseBeforeAsking(chance: number): number {
  return 300 + Math.round(1_700 * chance);
}
