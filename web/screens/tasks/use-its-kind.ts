import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { showRehearsals } from '#web/app/rehearsal.ts';
import type { Chosen } from '#web/screens/tasks/use-choice.ts';
import { taskQuery } from '#web/screens/tasks/use-tasks.ts';

const none: Chosen = { conference: '', number: '' };

/** A link leads to one task, real or rehearsed: the lists around it are of its kind, or it would lie in a list that does not have it. */
export function useItsKind(task: Chosen | null): void {
  const { data } = useQuery({ ...taskQuery(task ?? none), enabled: task !== null });
  const rehearsal = data?.rehearsal;
  useEffect(() => {
    if (rehearsal !== undefined) showRehearsals(rehearsal);
  }, [rehearsal, task?.conference, task?.number]);
}
