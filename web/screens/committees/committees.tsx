import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Administrators } from '#web/app/administrators.tsx';
import { useAsked } from '#web/app/address.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useRights } from '#web/app/use-rights.ts';
import { useUnits } from '#web/app/use-units.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { civilDateOf } from '#web/kit/format.ts';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { CommitteeDialog } from '#web/screens/committees/committee-dialog.tsx';
import { CommitteePane } from '#web/screens/committees/committee-pane.tsx';
import { type Committee, useCommittees } from '#web/app/use-committees.ts';
import { useRuleWords } from '#web/screens/committees/use-rule-words.ts';
import { OrganisationParts } from '#web/screens/organisation/organisation-parts.tsx';
import { useUnitsOn } from '#web/screens/organisation/use-organisation.ts';
import { because } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

/** Ban Chỉ đạo: every committee of the installation; the chosen one stands in the address. */
export function Committees() {
  const { t } = useTranslation('committees');
  const navigate = useNavigate();
  const today = civilDateOf(new Date());
  const { data, error } = useCommittees();
  const units = useUnitsOn(today);
  const can = useRights(null);
  const [registering, setRegistering] = useState(false);
  const committees = data?.committees ?? [];
  const asked = useAsked('ban');
  const chosen = committees.find(({ id }) => id === asked) ?? null;
  const choose = (ban: string): void => void navigate({ to: '/to-chuc/ban-chi-dao', search: { ban }, replace: true });
  const mayRegister = can('organisation.RegisterCommittee').allowed;
  const columns = useColumns(today);
  const noUnits = units.data !== undefined && units.data.units.length === 0;
  const way = !mayRegister
    ? { by: <Administrators /> }
    : {
        act: noUnits ? (
          <Button component={Link} to="/to-chuc">
            {t('toUnits')}
          </Button>
        ) : (
          <Button onClick={() => setRegistering(true)}>{t('register.act')}</Button>
        ),
      };
  return (
    <Page
      title={t('title')}
      acts={
        // With none there yet the empty screen below begins it.
        mayRegister &&
        (noUnits || committees.length > 0) && (
          <ActButton blocked={noUnits && because(t('unitsFirst'))} onAct={() => setRegistering(true)}>
            {t('register.act')}
          </ActButton>
        )
      }
      tools={<OrganisationParts />}
      side={
        chosen === null ? (
          <Pane>{t('pick')}</Pane>
        ) : (
          <CommitteePane key={chosen.id} committee={chosen} known={committees} units={units.data?.units ?? []} />
        )
      }
    >
      <Fault error={error ?? units.error} />
      <DataTable
        label={t('title')}
        columns={columns}
        rows={committees}
        rowKey={({ id }) => id}
        selected={chosen?.id ?? null}
        onSelect={({ id }) => choose(id)}
        empty={
          data !== undefined && (
            <Empty title={t('empty')} {...way}>
              <p>{noUnits ? t('noUnits') : t(mayRegister ? 'emptyWhy' : 'emptyWho')}</p>
            </Empty>
          )
        }
      />
      <StatusLine counts={data === undefined ? null : t('counts', { count: committees.length })} />
      {registering && (
        <CommitteeDialog
          committee={null}
          known={committees}
          units={units.data?.units ?? []}
          onClose={() => setRegistering(false)}
          onDone={choose}
        />
      )}
    </Page>
  );
}

function useColumns(today: string): readonly Column<Committee>[] {
  const { t } = useTranslation('committees');
  const { nameOf } = useUnits(today);
  const programmeWord = useProgrammeWord();
  const { reviewWord } = useRuleWords();
  return [
    { key: 'name', head: t('field.name'), cell: ({ name }) => name },
    { key: 'host', head: t('field.host'), cell: ({ host }) => nameOf(host) },
    {
      key: 'programmes',
      head: t('field.programmes'),
      leaves: 3,
      cell: ({ programmes }) => programmes.map(programmeWord).join(', '),
    },
    {
      key: 'agency',
      head: t('field.standingAgency'),
      leaves: 2,
      cell: ({ standingAgency }) => (standingAgency === null ? '' : nameOf(standingAgency)),
    },
    {
      key: 'plan',
      head: t('plan.short'),
      cell: ({ yearlyPlan: { reviews } }) =>
        reviews.length === 0 ? t('plan.none') : reviews.map(reviewWord).join(', '),
    },
  ];
}
