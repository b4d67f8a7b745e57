import { keys } from '#web/app/query-keys.ts';
import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import classes from '#web/app/cycle-frame/cycle-menu.module.css';
import { useToldApart } from '#web/app/told-apart.ts';
import { Icon } from '#web/kit/icon.tsx';

interface CycleMenuProps {
  readonly cycle: string;
  readonly name: string;
  readonly rehearsal: boolean;
}

/** The cycle's name opens the others: a rehearsal's neighbours are rehearsals. */
export function CycleMenu({ cycle, name, rehearsal }: CycleMenuProps) {
  const { t } = useTranslation('cycles');
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  const { data } = useQuery({
    queryKey: keys.cycles(rehearsal),
    queryFn: () => taken(api.GET('/cycles', { params: { query: { rehearsal: rehearsal ? 'true' : 'false' } } })),
    enabled: opened,
  });
  const apartFrom = useToldApart(data?.cycles ?? []);
  const others = (data?.cycles ?? []).filter((one) => one.cycle !== cycle).slice(0, 12);
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-start" withinPortal>
      <Menu.Target>
        <button type="button" className={classes.name} title={t('frame.switch')}>
          <strong>{name}</strong>
          <Icon name="down" size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((one) => (
          <Menu.Item
            key={one.cycle}
            onClick={() => void navigate({ to: '/ky-bao-cao/$cycle', params: { cycle: one.cycle } })}
          >
            {[t('frame.name', { period: one.period.label }), one.committee.name, apartFrom(one)]
              .filter((word) => word !== null)
              .join(' · ')}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => void navigate({ to: '/ky-bao-cao', search: rehearsal ? { loai: 'dien-tap' } : {} })}>
          {t('frame.all')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
