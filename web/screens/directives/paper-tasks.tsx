import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { showRehearsals } from '#web/app/rehearsal.ts';
import { keys } from '#web/app/query-keys.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { PhoneList } from '#web/screens/tasks/phone-list.tsx';

const most = 500;

/** The tasks of the paper that the reader may see, each leading to its place in the list. */
export function PaperTasks({ directive }: { readonly directive: string }) {
  const { t } = useTranslation('directives');
  const query = { conference: directive, limit: most };
  const { data, error } = useQuery({
    queryKey: keys.tasks('list', query),
    queryFn: () => taken(api.GET('/tasks', { params: { query } })),
  });
  return (
    <Pane
      title={t('paper.tasks', { count: data?.total ?? 0 })}
      aside={
        <Link to="/nhiem-vu" search={{ conference: directive }} onClick={() => showRehearsals(false)}>
          {t('paper.toList')}
        </Link>
      }
    >
      <Fault error={error} />
      <PhoneList tasks={data?.tasks ?? []} />
    </Pane>
  );
}
