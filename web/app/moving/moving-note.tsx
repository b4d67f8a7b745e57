import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { originOf, staysReachable } from '#web/app/moving/moving.ts';
import { forgetMoving, useMoving, useWaitForMove } from '#web/app/moving/use-moving.ts';
import { Note } from '#web/kit/note.tsx';

/** The product starts anew under an open screen: what stays, what becomes of what is typed, and where it goes on. */
export function MovingNote() {
  const { t } = useTranslation('shell');
  const { t: common } = useTranslation('common');
  const moving = useMoving();
  useWaitForMove();
  if (moving.kind === 'none') return null;
  const { address } = moving.to;
  const own = window.location.origin;
  const stays = staysReachable(own, address);
  // It leads away for good, so it opens beside what may not be saved yet.
  const lead = originOf(address) !== own && (
    <Button component="a" href={`${address}/dang-nhap`} target="_blank" rel="noopener" variant="default">
      {t('moving.open', { address })}
    </Button>
  );
  switch (moving.kind) {
    case 'starting':
      return (
        <Note tone="soon" icon="clock" fact={t('moving.starting')} act={stays ? undefined : lead}>
          {t(stays ? 'moving.startingHere' : 'moving.startingThere', { address })}
        </Note>
      );
    case 'moved':
      return (
        <Note tone="soon" fact={t('moving.moved', { address })} act={lead}>
          {t('moving.movedWhat')}
        </Note>
      );
    case 'back': {
      const close = (
        <Button variant="default" onClick={forgetMoving}>
          {common('act.close')}
        </Button>
      );
      return (
        <Note tone="overdue" fact={t('moving.back')} act={close}>
          {t('moving.backWhat')}
        </Note>
      );
    }
  }
}
