import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, newKey, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { useAct } from '#web/app/use-act.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { Note } from '#web/kit/note.tsx';

type How = 'send' | 'drop';

/** Letters that count as sent and that only the test mailbox has, once the house is past its trial: one act settles all of them. */
export function TrialLetters() {
  const { t } = useTranslation('mailbox');
  const { data } = useQuery({
    queryKey: keys.deliveries('trial'),
    queryFn: () => taken(api.GET('/letters/trial')),
    retry: false,
    throwOnError: false,
  });
  const [how, setHow] = useState<How | null>(null);
  if (data === undefined || data.letters === 0 || data.stillTrial) return null;
  const { letters } = data;
  return (
    <>
      <Note
        tone="soon"
        icon="mailFailed"
        fact={t('trial.fact', { count: letters })}
        act={
          <>
            <Button onClick={() => setHow('send')}>{t('trial.send', { count: letters })}</Button>
            <Button variant="default" onClick={() => setHow('drop')}>
              {t('trial.drop')}
            </Button>
          </>
        }
      >
        {t('trial.what')}
      </Note>
      {how !== null && <Settle key={how} how={how} letters={letters} onClose={() => setHow(null)} />}
    </>
  );
}

function Settle({
  how,
  letters,
  onClose,
}: {
  readonly how: How;
  readonly letters: number;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('mailbox');
  const client = useQueryClient();
  const [key] = useState(newKey);
  const { run, pending, error } = useAct(async (header: ReturnType<typeof newKey>) => {
    const { settled, withoutAddress } = await taken(
      api.POST('/letters/trial/settle', { params: { header }, body: { how } }),
    );
    const said = t(how === 'send' ? 'trial.sent' : 'trial.dropped', { count: settled });
    const left = withoutAddress === 0 ? '' : ` ${t('trial.left', { count: withoutAddress })}`;
    notifications.show({ color: 'green', message: `${said}${left}` });
    await client.invalidateQueries({ queryKey: keys.deliveries() });
    onClose();
  });
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t(`trial.title_${how}`, { count: letters })}
      willFollow={[
        { key: 'now', state: 'now', what: t(`trial.follow_${how}`, { count: letters }) },
        { key: 'log', state: 'waiting', what: t('trial.log') },
      ]}
      act={how === 'send' ? t('trial.send', { count: letters }) : t('trial.drop')}
      onAct={() => run(key)}
      pending={pending}
      error={error}
      final
    />
  );
}
