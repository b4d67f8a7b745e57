import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportLink } from '#web/kit/export-link.tsx';
import { FilterBar, type FilterChoice } from '#web/kit/filter-bar.tsx';
import { letterStatuses, toneOf } from '#web/screens/mailbox/letter-status.tsx';
import { DayFilter } from '#web/screens/mailbox/day-filter.tsx';
import type { useMailbox, LetterStatus, MailFilter } from '#web/screens/mailbox/use-mailbox.ts';

interface MailFiltersProps {
  readonly filter: MailFilter;
  readonly asked: Readonly<Record<string, unknown>>;
  readonly counts: ReturnType<typeof useMailbox>['counts'];
  readonly change: (part: Partial<Record<keyof MailFilter, string | undefined>>) => void;
}

/** States with their counts, kind, words, days; each number is the list behind it. */
export function MailFilters({ filter, asked, counts, change }: MailFiltersProps) {
  const { t } = useTranslation('mailbox');
  const { t: label } = useTranslation('labels');
  const { t: common } = useTranslation('common');
  const ofKind = counts.filter(({ template }) => filter.template === undefined || template === filter.template);
  const sum = (some: typeof counts): number => some.reduce((total, { count }) => total + count, 0);
  const choices: FilterChoice<LetterStatus | 'all'>[] = [
    { key: 'all', word: common('all'), count: sum(ofKind) },
    ...letterStatuses.map((status) => ({
      key: status,
      word: label(`deliveryStatus.${status}`),
      count: sum(ofKind.filter((one) => one.status === status)),
      ...toneOf[status],
    })),
  ];
  const kinds = [...new Set(counts.map(({ template }) => template))];
  const narrowed = Object.keys(filter).length > 0;
  const asText = Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  return (
    <>
      <FilterBar
        label={t('states')}
        choices={choices}
        chosen={filter.status ?? 'all'}
        onChoose={(key) => change({ status: key === 'all' ? undefined : key })}
      />
      <NativeSelect
        aria-label={t('kind')}
        w={170}
        value={filter.template ?? ''}
        onChange={(event) => change({ template: event.currentTarget.value })}
        data={[
          { value: '', label: t('everyKind') },
          ...kinds.map((kind) => ({
            value: kind,
            label: `${t(`template.${kind}` as 'template.invitation')} (${String(sum(counts.filter(({ template }) => template === kind)))})`,
          })),
        ]}
      />
      <SearchBox text={filter.text ?? ''} onText={(text) => change({ text })} />
      <DayFilter label={t('from')} date={filter.from} onDate={(from) => change({ from })} />
      <DayFilter label={t('to')} date={filter.to} onDate={(to) => change({ to })} />
      {narrowed && (
        <Button
          variant="subtle"
          onClick={() =>
            change({
              ...{ stream: undefined, status: undefined, template: undefined, unit: undefined },
              ...{ text: undefined, from: undefined, to: undefined },
            })
          }
        >
          {t('clear')}
        </Button>
      )}
      <ExportLink list="deliveries" filter={asText} />
    </>
  );
}

const patienceMillis = 300;

/** Searches once typing rests, and never in the middle of a composed letter. */
function SearchBox({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const { t } = useTranslation('mailbox');
  const [typed, setTyped] = useState(text);
  const [composing, setComposing] = useState(false);
  useEffect(() => {
    if (composing || typed === text) return;
    const timer = window.setTimeout(() => onText(typed.normalize('NFC')), patienceMillis);
    return () => window.clearTimeout(timer);
  }, [composing, typed, text, onText]);
  return (
    <TextInput
      type="search"
      w={170}
      aria-label={t('search')}
      placeholder={t('searchExample')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  );
}
