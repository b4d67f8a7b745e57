import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOnPaper } from '#web/app/use-paper.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { SearchField } from '#web/kit/search-field.tsx';
import { ChoiceRow, type Choice } from '#web/kit/choose/choice-row.tsx';
import { letterStatuses, toneOf } from '#web/screens/mailbox/letter-status.tsx';
import { DayFilter } from '#web/kit/day-filter.tsx';
import type { useMailbox, LetterStatus, MailFilter } from '#web/screens/mailbox/use-mailbox.ts';

interface MailFiltersProps {
  readonly filter: MailFilter;
  readonly counts: ReturnType<typeof useMailbox>['counts'];
  readonly change: (part: Partial<Record<keyof MailFilter, string | undefined>>) => void;
}

const ofPaper: ReadonlySet<LetterStatus> = new Set(['toPrint', 'handedOver']);

/** States with their counts, kind, words, days; each number is the list behind it. */
export function MailFilters({ filter, counts, change }: MailFiltersProps) {
  const { t } = useTranslation('mailbox');
  const { t: label } = useTranslation('labels');
  const { t: common } = useTranslation('common');
  const onPaper = useOnPaper();
  const ofKind = counts.filter(({ template }) => filter.template === undefined || template === filter.template);
  const sum = (some: typeof counts): number => some.reduce((total, { count }) => total + count, 0);
  const choices: Choice<LetterStatus | 'all'>[] = [
    { key: 'all', word: common('all'), count: sum(ofKind) },
    ...letterStatuses
      .map((status) => ({
        key: status,
        word: label(`deliveryStatus.${status}`),
        count: sum(ofKind.filter((one) => one.status === status)),
        ...toneOf[status],
      }))
      // Of the ways to carry a letter those of this house, and what another has left behind.
      .filter(({ key, count }) => count > 0 || key === filter.status || ofPaper.has(key) === onPaper),
  ];
  const kinds = [...new Set(counts.map(({ template }) => template))];
  const narrowed = Object.keys(filter).length > 0;
  return (
    <>
      <ChoiceRow
        label={t('states')}
        choices={choices}
        chosen={filter.status ?? 'all'}
        onChoose={(key) => change({ status: key === 'all' ? undefined : key })}
      />
      <OneOf
        bare
        label={t('kind')}
        grows
        chosen={filter.template ?? ''}
        onChoose={(template) => change({ template })}
        choices={[
          { key: '', word: t('everyKind') },
          ...kinds.map((kind) => ({
            key: kind,
            word: `${t(`template.${kind}`)} (${String(sum(counts.filter(({ template }) => template === kind)))})`,
          })),
        ]}
      />
      <SearchField
        label={t('searchExample')}
        text={filter.text ?? ''}
        onSearch={(text) => change({ text })}
        width={170}
      />
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
    </>
  );
}
