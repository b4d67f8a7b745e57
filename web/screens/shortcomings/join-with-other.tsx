import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRehearsalFlag } from '#web/app/rehearsal.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { day } from '#web/kit/format.ts';
import { asAsked, type Shortcoming, useShortcomings } from '#web/screens/shortcomings/use-shortcomings.ts';
import classes from '#web/screens/shortcomings/shortcomings.module.css';

interface JoinWithOtherProps {
  readonly entry: Shortcoming;
  readonly pending: boolean;
  readonly onJoin: (sameAs: { readonly conference: string; readonly id: string }) => void;
}

/** What is the same in other words nobody proposes: a person finds it among what was stated earlier, of the same unit where both say which. */
export function JoinWithOther({ entry, pending, onJoin }: JoinWithOtherProps) {
  const { t } = useTranslation('shortcomings', { keyPrefix: 'other' });
  const [chosen, setChosen] = useState<string | null>(null);
  const all = useShortcomings(asAsked(useRehearsalFlag(), '', 'all')).data?.shortcomings ?? [];
  const earlier = all.filter(
    ({ key, host, since, unit }) =>
      key !== entry.key &&
      host === entry.host &&
      since < entry.since &&
      (unit === null || entry.unit === null || unit.unit === entry.unit.unit),
  );
  const [found] = earlier.find(({ key }) => key === chosen)?.stated ?? [];
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary>{t('open')}</summary>
      <OneOf
        grows
        label={t('which')}
        choices={earlier.map(({ key, statement, since, unit }) => ({
          key,
          word: `${unit === null ? '' : `${unit.name}: `}${statement} (${day(since)})`,
        }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <div className={classes.acts}>
        <Button
          variant="default"
          disabled={found === undefined}
          loading={pending}
          onClick={() => found !== undefined && onJoin({ conference: found.conference, id: found.id })}
        >
          {t('act')}
        </Button>
      </div>
    </details>
  );
}
