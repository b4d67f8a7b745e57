import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { faultOf } from '#web/app/draft/draft.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Note } from '#web/kit/note.tsx';
import type { Many } from '#web/screens/many-entry/use-many.ts';

/** The same grid in two windows: what the other one wrote first is not written over unseen. */
export function ManyConflict({ many: { engine, view } }: { readonly many: Many }) {
  const { t } = useTranslation('entry');
  const all = (whose: 'mine' | 'theirs') => {
    for (const pointer of view.conflicts.keys()) engine.settle(pointer, whose);
  };
  return (
    <>
      <Fault error={faultOf(view)} />
      {view.conflicts.size > 0 && (
        <Note
          tone="soon"
          fact={t('many.conflict', { count: view.conflicts.size })}
          act={
            <>
              <Button variant="default" onClick={() => all('mine')}>
                {t('many.mine')}
              </Button>{' '}
              <Button variant="default" onClick={() => all('theirs')}>
                {t('many.theirs')}
              </Button>
            </>
          }
        />
      )}
    </>
  );
}
