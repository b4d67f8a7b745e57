import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type CommandKey, ProblemError, taken } from '#web/api/client.ts';
import type { operations } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';
import { sendUntilAnswered } from '#web/app/use-command.tsx';

export type Duty = operations['readDuties']['responses']['200']['content']['application/json']['duties'][number];

/** What the unit still owes to the reader's committees: for whoever may write to it, nobody else. */
export function useDuties(unit: string): readonly Duty[] {
  const { data } = useQuery({
    queryKey: keys.organisation('duties', unit),
    queryFn: () => taken(api.GET('/organisation/units/{unit}/duties', { params: { path: { unit } } })),
  });
  return data?.duties ?? [];
}

/** Writes of each to whoever answers for it now, by the letter that urges: it names the unit that ended and why it came. */
export function useTellTaker(): (duties: readonly Duty[]) => Promise<void> {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation('common');
  return async (duties) => {
    const why = new Set<string>();
    let sent = 0;
    for (const duty of duties) {
      try {
        await sendUntilAnswered(
          (key) => urge(duty, key),
          () => notifications.show({ color: 'orange', message: common('command.offline'), withCloseButton: true }),
        );
        sent += 1;
      } catch (error) {
        why.add(error instanceof ProblemError ? error.problem.detail : String(error));
      }
    }
    if (sent > 0) notifications.show({ color: 'green', message: t('taker.told', { count: sent }) });
    if (why.size > 0)
      notifications.show({
        color: 'red',
        message: t('taker.untold', { count: duties.length - sent, why: [...why].join(' ') }),
        autoClose: false,
      });
  };
}

function urge({ kind, unit, at }: Duty, header: CommandKey) {
  if (kind === 'report')
    return api.POST('/cycles/{cycle}/reports/{unit}/urge', { params: { path: { cycle: at, unit }, header }, body: {} });
  const [conference = '', number = ''] = at.split('/');
  return api.POST('/tasks/{conference}/{number}/urge', {
    params: { path: { conference, number }, header },
    body: { unit, text: null },
  });
}
