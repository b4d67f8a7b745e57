import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import { type Decision, refuse } from '#domain/kernel/decision.ts';

export function unlessSaid(
  text: string,
  pointer: '/reason' | '/text' | '/reasons',
): Decision<never, FollowUpTaskRefusal> | null {
  if (text.trim() !== '') return null;
  return refuse(pointer === '/text' ? 'task-text-missing' : 'task-reason-missing', {}, [], pointer);
}
