import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useAsked } from '#web/app/address.ts';
import { useRehearsalFlag } from '#web/app/rehearsal.ts';
import { usePerson } from '#web/app/session.tsx';
import { isStaff } from '#web/app/staff.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Page } from '#web/kit/page.tsx';
import { ConferenceTable } from '#web/screens/conference/conference-table.tsx';
import type { Listed } from '#web/screens/conference/model.ts';

const kinds = ['all', 'preparing', 'held', 'issued', 'off'] as const;
type Kind = (typeof kinds)[number];

/** By its clock until it is noticed: on its very morning it is still to come. */
function kindOf({ status, phase }: Listed): Exclude<Kind, 'all'> {
  if (status === 'noticeIssued') return 'issued';
  return phase === 'off' || phase === 'held' ? phase : 'preparing';
}

/** Hội nghị: those of one's committee and those one's unit is invited to, the latest day first. */
export function Conferences() {
  const { t } = useTranslation('conference');
  const navigate = useNavigate();
  const { position } = usePerson();
  const rehearsal = useRehearsalFlag();
  const asked = useAsked('loc');
  const kind = kinds.find((one) => one === asked) ?? 'all';
  const [selected, setSelected] = useState<string | null>(null);
  const { data, error } = useQuery({
    queryKey: keys.conferences(rehearsal),
    queryFn: () => taken(api.GET('/conferences', { params: { query: { rehearsal } } })),
  });
  const conferences = data?.conferences;
  const shown = conferences?.filter((one) => kind === 'all' || kindOf(one) === kind) ?? [];
  const staff = isStaff(position);
  const counts = useMemo(
    () => (conferences === undefined ? null : t('list.counts', { count: conferences.length })),
    [t, conferences],
  );
  const act = (
    <Button component={Link} to="/hoi-nghi/trieu-tap" leftSection={<Icon name="plus" size={13} />}>
      {t('convene')}
    </Button>
  );
  const nothing = conferences?.length === 0;
  return (
    <Page
      title={t('title')}
      {...(nothing
        ? {}
        : {
            acts: (
              <>
                {staff && act}
                {staff && (
                  <Button component={Link} to="/ton-tai-han-che" variant="default">
                    {t('register')}
                  </Button>
                )}
                <Button component={Link} to="/kiem-tra" variant="default">
                  {t('inspections')}
                </Button>
                <Button component={Link} to="/kien-nghi" variant="default">
                  {t('recommendations')}
                </Button>
              </>
            ),
            exports: [{ list: 'conferences', filter: { rehearsal } }],
            tools: (
              <ChoiceRow<Kind>
                label={t('list.filter')}
                chosen={kind}
                onChoose={(key) =>
                  void navigate({ to: '/hoi-nghi', search: key === 'all' ? {} : { loc: key }, replace: true })
                }
                choices={kinds.map((key) => ({
                  key,
                  word: t(`list.${key}`),
                  ...(conferences === undefined
                    ? {}
                    : { count: conferences.filter((one) => key === 'all' || kindOf(one) === key).length }),
                }))}
              />
            ),
          })}
    >
      <StatusLine counts={counts} />
      <Fault error={error} />
      {nothing && (
        <Empty title={t('list.emptyTitle')} {...(staff ? { act } : { by: t('list.emptyBy') })}>
          <p>{t(staff ? 'list.emptyWhat' : 'list.emptyUnit')}</p>
        </Empty>
      )}
      {conferences !== undefined && !nothing && (
        <ConferenceTable
          conferences={shown}
          selected={selected}
          onSelect={setSelected}
          onOpen={(conference) => void navigate({ to: '/hoi-nghi/$conference', params: { conference } })}
        />
      )}
    </Page>
  );
}
