import { useCycle } from '#web/app/use-cycle.ts';
import { type Falls, useFalls } from '#web/app/use-falls.ts';
import type { BoardView } from '#web/screens/board/use-board.ts';

export function useBoardFalls(cycle: string, until: string | null, { rolls }: BoardView['before']): Falls | null {
  const { data: whole } = useCycle(cycle);
  const host = whole === undefined ? undefined : (whole.host?.unit ?? null);
  return useFalls(until, { host, rolls, reviewKind: whole?.plan?.reviewKind });
}
