import { Modal } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import type { Change } from '#web/kit/changes.ts';
import { type Difference, differences } from '#web/kit/differences.ts';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { headingNumbers } from '#web/kit/heading-numbers.ts';
import { type Round } from '#web/screens/draft-report/model.ts';
import { textPointers } from '#web/screens/draft-report/outline.ts';
import { piecesOf } from '#web/screens/draft-report/tokens.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface CompareDialogProps {
  readonly rounds: readonly Round[];
  readonly report: ReportDraft;
  readonly approved: boolean;
  readonly onClose: () => void;
}

const now = 'now';

/** Two drafts beside each other, paragraph by paragraph: what went, what came, what was changed within. */
export function CompareDialog({ rounds, report, approved, onClose }: CompareDialogProps) {
  const { t } = useTranslation('draftReport');
  const { t: common } = useTranslation('common');
  const [from, setFrom] = useState(String(rounds.at(-1)?.round ?? ''));
  const [to, setTo] = useState<string>(now);
  const choices = [
    ...rounds.map(({ round }) => ({ key: String(round), word: t('compare.round', { round }) })),
    { key: now, word: t(approved ? 'compare.approved' : 'compare.now') },
  ];
  const found = differences(textOf(from, rounds, report), textOf(to, rounds, report));
  const changed = found.filter(({ kind }) => kind !== 'same').length;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('compare.title')}
      size={900}
      closeButtonProps={{ 'aria-label': common('act.close') }}
    >
      <FieldRow>
        <OneOf label={t('compare.from')} choices={choices} chosen={from} onChoose={setFrom} />
        <OneOf label={t('compare.to')} choices={choices} chosen={to} onChoose={setTo} />
      </FieldRow>
      <p className={classes.quiet} role="status">
        {changed === 0 ? t('compare.same') : t('compare.changed', { count: changed })}
      </p>
      <div className={classes.compared} lang="vi" tabIndex={0} role="region" aria-label={t('compare.title')}>
        {found.map((one, index) => (
          <p key={index}>
            <Told difference={one} />
          </p>
        ))}
      </div>
    </Modal>
  );
}

function Told({ difference }: { readonly difference: Difference }) {
  if (difference.kind !== 'changed') return <Word change={difference} />;
  return difference.words.map((word, index) => (
    <Fragment key={index}>
      <Word change={word} />
    </Fragment>
  ));
}

function Word({ change: { kind, text } }: { readonly change: Change }) {
  if (kind === 'gone') return <del>{text}</del>;
  return kind === 'new' ? <ins>{text}</ins> : text;
}

/** As it is printed: headings with their numbers, figures by their values, no marks. */
function textOf(which: string, rounds: readonly Round[], report: ReportDraft): string {
  const round = rounds.find((one) => String(one.round) === which);
  const values = new Map(
    round === undefined
      ? [...report.figures.values()].map(({ ref, value }) => [ref, value] as const)
      : round.figures.map(({ ref, value }) => [ref, value] as const),
  );
  const sections = round?.text.sections ?? report.sections;
  const numbers = headingNumbers(sections);
  return sections
    .flatMap(({ heading, text }, index) => [`${numbers[index] ?? ''}. ${heading}`, ...text.split('\n')])
    .filter((line) => line.trim() !== '')
    .map((line) =>
      piecesOf(line)
        .map((piece) => {
          if (piece.kind === 'source') return '';
          if (piece.kind === 'words') return piece.text;
          const seen = round === undefined ? report.fields[textPointers.seen(piece.ref)] : undefined;
          const value = values.get(piece.ref) ?? seen;
          return typeof value === 'string' ? figure(value) : `… (${report.nameOf(piece.ref) ?? ''})`;
        })
        .join(''),
    )
    .join('\n');
}
