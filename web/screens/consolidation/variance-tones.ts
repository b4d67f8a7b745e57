import type { Tone } from '#web/kit/status.tsx';
import type { Variance } from '#web/screens/consolidation/consolidation.ts';

export const varianceTones: Readonly<Record<Variance['status'], Tone>> = {
  waiting: 'soon',
  accepted: 'ok',
  refused: 'calm',
};
