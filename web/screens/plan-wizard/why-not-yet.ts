import type { TFunction } from 'i18next';
import { because, type Reason } from '#web/kit/reason.ts';
import type { Gap, Stated } from '#web/screens/plan-wizard/plan-body.ts';
import type { Previewed } from '#web/screens/plan-wizard/use-preview.ts';

/** Why a plan cannot be made as it stands: all that lacks, leading to the first, then what the api refuses, then that it is being tried. */
export function whyNotYet(t: TFunction<'plan'>, stated: Stated, previewed: Previewed): Reason | undefined {
  const gaps = stated.ok ? [] : stated.gaps;
  const [first] = gaps;
  if (first !== undefined) {
    const all = gaps.map((gap) => t(`gap.${gap}`)).join('; ');
    return because(t('act.lacks', { gap: all }), first satisfies Gap);
  }
  if (previewed.fresh) return undefined;
  return because(t(previewed.trying ? 'preview.trying' : 'preview.wrong'));
}
