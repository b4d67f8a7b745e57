import { useTranslation } from 'react-i18next';
import { ProblemError, Unreachable } from '#web/api/client.ts';
import { Note } from '#web/kit/note.tsx';

/** What the api refused, in its own sentence, with who can lift it; nothing while all is well. */
export function Fault({ error }: { readonly error: Error | null }) {
  const { t } = useTranslation('common');
  const { t: label } = useTranslation('labels');
  if (error === null) return null;
  if (error instanceof Unreachable) return <Note tone="soon" fact={t('command.offline')} />;
  if (!(error instanceof ProblemError)) return <Note tone="overdue" fact={t('problem.title')} />;
  const { detail, errors = [], liftedBy = [], requestId, code } = error.problem;
  return (
    <Note tone="overdue" fact={code === 'not-found' ? t('problem.notFound') : detail}>
      {errors.map((one) => one.detail).join(' ')}
      {liftedBy.length > 0 &&
        t('command.liftedBy', { roles: liftedBy.map((role) => label(`role.${role}`)).join(', ') })}
      {code === 'internal' && t('problem.requestId', { id: requestId })}
    </Note>
  );
}
