import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { faultOf } from '#web/app/draft/draft.ts';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import type { PlanDraft } from '#web/screens/plan-wizard/use-plan-draft.ts';

/** What is worth knowing of the draft: that there was one, or that another window has changed it meanwhile. */
export function DraftNote({ draft }: { readonly draft: PlanDraft }) {
  const { t } = useTranslation('plan');
  const { engine, view } = draft;
  const { conflicts } = view;
  const all = (whose: 'mine' | 'theirs') => {
    for (const pointer of conflicts.keys()) engine.settle(pointer, whose);
  };
  return (
    <>
      <Fault error={faultOf(view)} />
      {conflicts.size > 0 && (
        <Note
          tone="soon"
          fact={t('draft.conflict', { count: conflicts.size })}
          act={
            <>
              <Button variant="default" onClick={() => all('mine')}>
                {t('draft.mine')}
              </Button>{' '}
              <Button variant="default" onClick={() => all('theirs')}>
                {t('draft.theirs')}
              </Button>
            </>
          }
        />
      )}
      {draft.found !== null && (
        <Note
          tone="pen"
          icon="edit"
          fact={t('draft.found', { time: dayAndTime(draft.found) })}
          act={
            <Button variant="default" onClick={() => void draft.discard()}>
              {t('draft.discard')}
            </Button>
          }
        >
          {t('draft.kept')}
        </Note>
      )}
    </>
  );
}
