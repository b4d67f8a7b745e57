import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '#web/api/client.ts';
import { NotFound } from '#web/app/not-found.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';

/** A screen that broke says so and offers the way out; after a new release its old pieces are gone, a reload brings the new ones. */
export function ScreenFailed({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('common');
  if (error instanceof ProblemError && error.status === 404) return <NotFound />;
  return (
    <Empty
      title={t('problem.title')}
      act={<Button onClick={() => window.location.reload()}>{t('problem.reload')}</Button>}
    >
      <Fault error={error instanceof Error ? error : new Error(String(error))} />
    </Empty>
  );
}
