import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { Empty } from '#web/kit/empty.tsx';

const first = {
  coordinator: { why: 'empty.coordinator', act: 'empty.coordinatorAct', to: '/ky-bao-cao/lap-ke-hoach' },
  leader: { why: 'empty.leader', act: 'empty.leaderAct', to: '/nhiem-vu' },
  unit: { why: 'empty.unit', act: 'empty.unitAct', to: '/ky-bao-cao' },
  admin: { why: 'empty.admin', act: 'empty.adminAct', to: '/quan-tri' },
} as const;

/** Nothing waits: what to do first, by role. */
export function WorkEmpty() {
  const { t } = useTranslation('work');
  const { position } = usePerson();
  const role = position?.role ?? 'reporter';
  const { why, act, to } = role === 'reporter' || role === 'unitHead' ? first.unit : first[role];
  return (
    <Empty
      title={t('empty.title')}
      act={
        <Button component={Link} to={to}>
          {t(act)}
        </Button>
      }
    >
      <p>{t(why)}</p>
    </Empty>
  );
}
