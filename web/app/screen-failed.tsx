import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '#web/api/client.ts';
import { NotFound } from '#web/app/not-found.tsx';
import { asError } from '#web/kit/as-error.ts';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { useOnceThere } from '#web/app/use-once-there.ts';

/** A screen that broke says so and offers the way out; after a new release its old pieces are gone, a reload brings the new ones. */
export function ScreenFailed({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const { t } = useTranslation('common');
  if (error instanceof ProblemError && error.status === 404) return <NotThereYet reset={reset} />;
  return (
    <Empty
      title={t('problem.title')}
      act={<Button onClick={() => window.location.reload()}>{t('problem.reload')}</Button>}
    >
      <Fault error={asError(error)} />
    </Empty>
  );
}

/** What is not there may come: a task begins a moment after the notice that gives it. */
function NotThereYet({ reset }: { readonly reset: () => void }) {
  useOnceThere(reset);
  return <NotFound />;
}
