import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnits } from '#web/app/use-units.ts';
import { Pick, picked } from '#web/kit/choose/pick.tsx';
import { civilDateOf } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import type { Calendar } from '#web/screens/working-calendar/calendar-days.ts';
import classes from '#web/screens/working-calendar/calendar.module.css';
import type { Whose } from '#web/screens/working-calendar/whose.ts';

interface WhosePaneProps {
  readonly calendar: Calendar;
  readonly whose: Whose;
  readonly year: string;
  /** Null: whoever looks may not change it. */
  readonly onWithdraw: (() => void) | null;
}

/** Which unit follows which table; any unit's is looked at, and by whom it is changed. */
export function WhosePane({ calendar, whose, year, onWithdraw }: WhosePaneProps) {
  const { t } = useTranslation('calendar');
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const { units, find } = useUnits(civilDateOf(new Date()), text !== '');
  const options = find(text, 12).map(({ unit, name }) => ({ id: unit, word: name }));
  const look = (next: string): void => {
    setText(next);
    const unit = picked(options, next);
    if (unit === null) return;
    setText('');
    void navigate({ to: '/lich-lam-viec', search: { nam: year, 'don-vi': unit } });
  };
  return (
    <Pane title={t('whose.title')}>
      <p className={classes.small}>{shown()}</p>
      {whose.has && onWithdraw !== null && (
        <Button variant="default" onClick={onWithdraw}>
          {t('whose.withdraw')}
        </Button>
      )}
      <ul className={classes.passed} aria-label={t('whose.list')}>
        <li>
          <Link to="/lich-lam-viec" search={{ nam: year }}>
            {t('whose.country')}
          </Link>
        </li>
        {whose.tables.map(({ unit, name, units }) => (
          <li key={unit}>
            <Link to="/lich-lam-viec" search={{ nam: year, 'don-vi': unit }}>
              {name}
            </Link>{' '}
            {t('whose.follow', { count: units })}
          </li>
        ))}
      </ul>
      <Pick
        label={t('whose.look')}
        hint={t('whose.lookHint')}
        // Whether it is known is seen once they are there.
        unknown={units.length === 0 ? '' : t('whose.unknown')}
        text={text}
        onText={look}
        options={options}
      />
    </Pane>
  );

  function shown(): string {
    const { own } = calendar;
    const { unit, name, has } = whose;
    if (unit === null) return t('whose.shownCountry');
    if (has) return t('whose.shownOwn', { name, source: own?.source ?? '' });
    return own === undefined ? t('whose.shownFollowing', { name }) : t('whose.shownUnder', { name, above: own.name });
  }
}
