import { useTranslation } from 'react-i18next';
import { Status } from '#web/kit/status.tsx';
import type { AskedThing } from '#web/screens/recommendations/use-recommendations.ts';

/** "Chưa có trả lời", of several how many have answered, or how the last answer took it. */
export function AnsweredMark({
  asked,
  goesOn = null,
}: {
  readonly asked: AskedThing;
  readonly goesOn?: string | null;
}) {
  const { t } = useTranslation('recommendations');
  const { t: label } = useTranslation('labels');
  const { answered, late, to, answers } = asked;
  const last = answers.findLast(({ stands }) => stands);
  if (answered) {
    const word = last === undefined ? t('answered') : label(`answerStance.${last.stance}`);
    return <Status tone={last?.stance === 'refused' ? 'late' : 'ok'} word={word} />;
  }
  if (goesOn !== null) return <Status tone="calm" word={t('goesOn', { notice: goesOn })} />;
  const done = to.filter(({ waiting }) => !waiting).length;
  if (done > 0) return <Status tone="soon" word={t('partly', { done, count: to.length })} />;
  return <Status tone={late ? 'overdue' : 'soon'} word={t(late ? 'lateOpen' : 'open')} />;
}
