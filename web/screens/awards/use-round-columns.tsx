import { useTranslation } from 'react-i18next';
import type { Column } from '#web/kit/data-table.tsx';
import { Status, type Tone } from '#web/kit/status.tsx';
import type { AwardRound, Nomination } from '#web/screens/awards/use-awards.ts';
import { useFactWords } from '#web/screens/awards/use-fact-words.ts';

const standingTones: Readonly<Record<NonNullable<Nomination['proposal']>['standing'], Tone>> = {
  ...{ within: 'ok', tied: 'soon', beyond: 'calm', short: 'overdue' },
};
const statusTones: Readonly<Record<Nomination['status'], Tone>> = {
  ...{ proposed: 'now', withdrawn: 'calm', granted: 'ok', declined: 'calm' },
};

/** Place, who, the facts the criteria ask for, where that puts it, what was decided. */
export function useRoundColumns(round: AwardRound | undefined): readonly Column<Nomination>[] {
  const { t } = useTranslation('awards', { keyPrefix: 'column' });
  const { t: short } = useTranslation('awards', { keyPrefix: 'shortMeasure' });
  const { t: label } = useTranslation('labels');
  const words = useFactWords();
  const staff = round?.kinds.some(({ granted }) => granted !== null) === true;
  const facts = (round?.criteria ?? []).map(
    ({ measure }): Column<Nomination> => ({
      ...{ key: measure, head: short(measure), width: '84px', align: 'right', leaves: 3 },
      cell: ({ evidence }) => {
        const fact = evidence.find((one) => one.measure === measure);
        return fact === undefined ? '–' : words.value(fact);
      },
    }),
  );
  return [
    { key: 'name', head: t('nominee'), cell: ({ name, itself, unitName }) => (itself ? unitName : name) },
    {
      ...{ key: 'unit', head: t('unit'), width: '150px', leaves: 2 },
      below: ({ unitName, itself }) => (itself ? '' : unitName),
      cell: ({ unitName, itself }) => (itself ? '' : unitName),
    },
    ...facts,
    ...(staff
      ? [
          {
            ...({ key: 'standing', head: t('standing'), width: '170px' } as const),
            cell: ({ proposal }: Nomination) =>
              proposal === null ? (
                ''
              ) : (
                <Status
                  tone={standingTones[proposal.standing]}
                  word={`${proposal.place === null ? '' : `${String(proposal.place)} · `}${label(`proposalStanding.${proposal.standing}`)}`}
                />
              ),
          },
        ]
      : []),
    {
      ...{ key: 'status', head: t('status'), width: '120px' },
      cell: ({ status }) => <Status tone={statusTones[status]} word={label(`nominationStatus.${status}`)} />,
    },
  ];
}
