import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Note } from '#web/kit/note.tsx';

/** Nobody has been asked yet: what comes first is the call, and it is issued from the plan. */
export function NotCalled({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation('board');
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
