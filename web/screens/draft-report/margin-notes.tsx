import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Status, type Tone } from '#web/kit/status.tsx';
import type { Part } from '#web/screens/draft-report/beside-pane.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { short } from '#web/screens/draft-report/inline.tsx';
import { type Context, correctedIn, isOpen, type Section, standingOf } from '#web/screens/draft-report/model.ts';
import { textPointers } from '#web/screens/draft-report/outline.ts';
import { sourcesIn } from '#web/screens/draft-report/tokens.ts';
import { useRealTime } from '#web/screens/draft-report/use-real-time.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';
import type { Standing } from '#web/screens/draft-report/use-standing.ts';

/** The margin is narrow; all names stand under the pointer and in the pane. */
const mostNames = 2;

interface MarginNotesProps {
  readonly section: Section;
  readonly report: ReportDraft;
  readonly standing: Standing;
  readonly context: Context;
  /** Opens the section with what is beside it. */
  readonly onBeside: (part: Part) => void;
}

/** Beside a section, as one would note it on the margin of a sheet: what was said to it, what changed, whose words stand in it, who wrote. Never printed. */
export function MarginNotes({ section, report, standing, context, onBeside }: MarginNotesProps) {
  const { t } = useTranslation('draftReport');
  const timeOf = useRealTime(context.rehearsal);
  const { rounds, nameOf, marks, outdated } = standing;
  const opinions = rounds.flatMap((round) => round.opinions).filter((one) => one.section === section.id);
  const changed = report.closed ? [] : standingOf(section.text, report.fields, report.figures).changed;
  const lines = [
    ['opinions', 'soon', opinions.filter(isOpen).length, 'opinions'],
    ['answered', 'ok', opinions.filter((one) => one.answer !== null).length, 'opinions'],
    [
      'corrected',
      'soon',
      correctedIn(section.text, report.corrections).length + (outdated.get(section.id) ?? 0),
      'checks',
    ],
    ['kept', 'calm', marks.get(section.id)?.marks.filter(({ kind }) => kind === 'kept').length ?? 0, 'checks'],
  ] as const satisfies readonly (readonly [key: string, tone: Tone, count: number, part: Part])[];
  const sources = sourcesIn(section.text).map(nameOf);
  const writer = section.text === '' ? undefined : report.draft.view.draft.writers[textPointers.section(section.id)];
  const notes: readonly ReactNode[] = [
    ...lines.flatMap(([key, tone, count, part]) =>
      count === 0
        ? []
        : [
            <LinkButton key={key} onClick={() => onBeside(part)}>
              <Status tone={tone} word={t(`margin.${key}`, { count })} />
            </LinkButton>,
          ],
    ),
    ...(changed.length === 0
      ? []
      : [
          <span key="changed">
            <Status tone="soon" word={t('margin.changed', { count: changed.length })} />{' '}
            <LinkButton onClick={() => changed.forEach(({ ref }) => report.see(ref))}>{t('text.see')}</LinkButton>
          </span>,
        ]),
    ...(sources.length === 0
      ? []
      : [
          <LinkButton key="sources" title={sources.join(', ')} onClick={() => onBeside('units')}>
            {sources.length <= mostNames
              ? t('margin.sources', { names: sources.join(', ') })
              : t('margin.sourcesMore', {
                  names: sources.slice(0, mostNames).join(', '),
                  count: sources.length - mostNames,
                })}
          </LinkButton>,
        ]),
    ...(writer === undefined
      ? []
      : [
          <span key="writer" title={t('outline.by', { name: writer.by, time: timeOf(writer.at) })}>
            {t('margin.writer', { name: called(writer.by) })}
          </span>,
        ]),
  ];
  if (notes.length === 0) return null;
  return (
    <div className={classes.margin} role="group" aria-label={t('margin.label', { heading: section.heading })}>
      {notes}
    </div>
  );
}

/** "Trần Minh Đức" → "M. Đức", as colleagues are called; what is longer is the name of a post. */
function called(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const [own, middle] = [words.at(-1) ?? '', words.at(-2)?.slice(0, 1) ?? ''];
  return words.length > 4 || middle === '' ? short(name) : `${middle}. ${own}`;
}
