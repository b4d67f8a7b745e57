import { Button } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#web/kit/icon.tsx';
import { Status, type Tone } from '#web/kit/status.tsx';
import { ConflictNote } from '#web/screens/draft-report/conflict-note.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { headingNumbers } from '#web/kit/heading-numbers.ts';
import { type Context, correctedIn, isSettling, type Section, standingOf } from '#web/screens/draft-report/model.ts';
import { short } from '#web/screens/draft-report/inline.tsx';
import { LeftOutPart } from '#web/screens/draft-report/left-out.tsx';
import { useRealTime } from '#web/screens/draft-report/use-real-time.ts';
import { textPointers } from '#web/screens/draft-report/outline.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';
import { RoundsThread } from '#web/screens/draft-report/rounds-thread.tsx';
import type { Round } from '#web/screens/draft-report/model.ts';

interface OutlinePaneProps {
  readonly context: Context;
  readonly report: ReportDraft;
  readonly rounds: readonly Round[];
  /** Of each section, numbers that differ from the totals and are not kept. */
  readonly wrong: ReadonlyMap<string, number>;
  /** Of each section, typed numbers that were right by a figure which was corrected since. */
  readonly outdated: ReadonlyMap<string, number>;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onCompare: () => void;
}

/** The headings with where each stands, who wrote last, and the drafts that went round. */
export function OutlinePane({
  context,
  report,
  rounds,
  wrong,
  outdated,
  selected,
  onSelect,
  onCompare,
}: OutlinePaneProps) {
  const { t } = useTranslation('draftReport');
  const list = useRef<HTMLUListElement>(null);
  const { sections, draft } = report;
  const numbers = headingNumbers(sections);
  const timeOf = useRealTime(context.rehearsal);
  const states = sections.map((section) =>
    stateOf(section, report, context.consolidated, {
      wrong: wrong.get(section.id) ?? 0,
      outdated: outdated.get(section.id) ?? 0,
    }),
  );
  const written = states.filter(([, word]) => word === 'done').length;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = sections.findIndex(({ id }) => id === selected);
    const next = sections[at + step];
    const current = sections[at];
    if (event.altKey && current !== undefined && !report.closed) report.move(current.id, step === 1 ? 1 : -1);
    else if (next !== undefined) {
      onSelect(next.id);
      list.current?.querySelectorAll('button')[at + step]?.focus();
    }
  };
  return (
    <section className={classes.column} aria-label={t('outline.title')}>
      <header className={classes.columnHead}>
        <h2>{t('outline.title')}</h2>
        <span>
          {report.closed
            ? t('outline.all', { count: sections.length })
            : t('outline.written', { count: written, all: sections.length })}
        </span>
      </header>
      <div className={classes.scroll}>
        <ul ref={list} className={classes.outline} onKeyDown={onKeyDown}>
          {sections.map((section, index) => {
            const writer = draft.view.draft.writers[textPointers.section(section.id)];
            const [tone, word, count] = states[index] ?? noState;
            return (
              <li key={section.id}>
                <button
                  type="button"
                  className={classes.entry}
                  data-level={section.level}
                  aria-current={section.id === selected}
                  onClick={() => onSelect(section.id)}
                >
                  <strong>
                    {numbers[index]}. {section.heading}
                  </strong>
                  <span className={classes.state}>
                    <Status tone={tone} word={t(`state.${word}`, { count })} />
                    {writer !== undefined && section.text !== '' && (
                      <Writer name={writer.by} said={t('outline.by', { name: writer.by, time: timeOf(writer.at) })} />
                    )}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        <ConflictNote report={report} pointer={textPointers.order} rehearsal={context.rehearsal} />
        <LeftOutPart report={report} />
        {!report.closed && (
          <div className={classes.part}>
            <Button
              variant="default"
              leftSection={<Icon name="plus" />}
              onClick={() => onSelect(report.add(selected, t('outline.newHeading')))}
            >
              {t('outline.add')}
            </Button>
          </div>
        )}
      </div>
      <RoundsThread {...{ context, rounds, onCompare }} settling={isSettling(context, report)} />
    </section>
  );
}

const noState: ReturnType<typeof stateOf> = ['calm', 'empty', 0];

/** Short, so that the list stays a list; the whole name is heard, and seen under the pointer. */
function Writer({ name, said }: { readonly name: string; readonly said: string }) {
  return (
    <span className={classes.writer} title={said}>
      <span aria-hidden="true">{short(name)}</span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}

type StateWord = 'awaited' | 'empty' | 'writing' | 'done' | 'wrong' | 'changed' | 'corrected';

/** What it hangs on first: what must not go out, what changed, what was corrected since the approval; then how far it is written. */
function stateOf(
  section: Section,
  report: ReportDraft,
  consolidated: boolean,
  { wrong, outdated }: { readonly wrong: number; readonly outdated: number },
): readonly [Tone, StateWord, number] {
  const { lost, changed } = standingOf(section.text, report.fields, report.figures);
  const corrected = correctedIn(section.text, report.corrections).length + outdated;
  // While totals are made again a figure of the template waits for them; it is not wrong.
  const waits = consolidated ? [] : lost.filter((ref) => report.nameOf(ref) !== null);
  const bad = lost.length - waits.length + wrong;
  if (bad > 0) return ['overdue', 'wrong', bad];
  if (waits.length > 0) return ['soon', 'awaited', waits.length];
  if (changed.length > 0 && !report.closed) return ['soon', 'changed', changed.length];
  if (corrected > 0) return ['soon', 'corrected', corrected];
  // What is approved is written, whoever ticked it off.
  if (section.done || (report.closed && section.text.trim() !== '')) return ['ok', 'done', 0];
  return section.text.trim() === '' ? ['calm', 'empty', 0] : ['now', 'writing', 0];
}
