import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Note } from '#web/kit/note.tsx';

/** Nobody has been asked yet: what comes first is the call, issued from the plan. */
export function NotCalled({ cycle, called }: { readonly cycle: string; readonly called: boolean }) {
  const { t } = useTranslation('board');
  if (called) return null;
  return (
    <Note
      tone="pen"
      icon="mail"
      fact={t('notCalled.fact')}
      act={
        <Button renderRoot={(props) => <Link to="/ky-bao-cao/$cycle/ke-hoach" params={{ cycle }} {...props} />}>
          {t('notCalled.act')}
        </Button>
      }
    >
      {t('notCalled.why')}
    </Note>
  );
}
