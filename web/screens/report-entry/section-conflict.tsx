import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conflict } from '#web/app/draft/draft.ts';
import { stretchesSince } from '#web/app/draft/put-together.ts';
import { merged, type Side, stretchesOf } from '#web/app/draft/stretches.ts';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { clockTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { NarrativeView } from '#web/kit/rich-text/narrative-view.tsx';
import classes from '#web/screens/report-entry/section-conflict.module.css';
import { textOf, textsOf } from '#web/screens/report-entry/use-draft.ts';

interface SectionConflictProps {
  readonly conflict: Conflict;
  /** What stands in the field now; whoever was faster may have written on. */
  readonly text: string;
  /** When the other was written; left out: by the clock of the screen. */
  readonly timeOf?: (at: string) => string;
  /** How a piece of the text is shown; left out: as its letters. */
  readonly inline?: (text: string) => ReactNode;
  readonly onSettle: (choice: 'mine' | 'theirs') => void;
  readonly onMerge: (text: string) => void;
}

const sides: readonly Side[] = ['theirs', 'mine', 'both'];

/** Two people wrote one section: every paragraph of both stays in sight until it is chosen, place by place or the whole. */
export function SectionConflict(props: SectionConflictProps) {
  const { conflict, text, timeOf = clockTime, inline, onSettle, onMerge } = props;
  const { t } = useTranslation('entry');
  const { by, at, from, earlier = [] } = conflict;
  const { refused } = textsOf(conflict);
  const stretches = useMemo(
    () => (from === undefined ? stretchesOf(text, refused) : stretchesSince(from, text, refused)),
    [from, text, refused],
  );
  // Kept by what differs: places move when either text is written on.
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const keyOf = (place: number): string => JSON.stringify(stretches[place]);
  const places = stretches.flatMap((stretch, place) => (stretch.kind === 'differs' ? [{ stretch, place }] : []));
  const sideAt = (place: number): Side => chosen.get(keyOf(place)) ?? 'both';
  const shown = inline === undefined ? {} : { inline };
  const words = { theirs: t('conflict.ofTheirs', { by }), mine: t('conflict.ofMine'), both: t('conflict.ofBoth') };
  return (
    <div className={classes.conflict}>
      <Note tone="soon" icon="people" fact={t('conflict.section', { by, time: timeOf(at) })}>
        {t('conflict.sectionWhat')}
      </Note>
      {places.map(({ stretch, place }, index) => {
        const label = t('conflict.place', { number: index + 1, count: places.length });
        return (
          <div key={place} role="group" aria-label={label} className={classes.place}>
            <div className={classes.head}>
              <span>{label}</span>
              <ChoiceRow
                label={label}
                choices={sides.map((key) => ({ key, word: words[key] }))}
                chosen={sideAt(place)}
                onChoose={(side) => setChosen(new Map([...chosen, [keyOf(place), side]]))}
              />
            </div>
            <div className={classes.both}>
              {(['theirs', 'mine'] as const).map((side) => (
                <div key={side} className={classes.text} data-kept={sideAt(place) === side || sideAt(place) === 'both'}>
                  <p className={classes.whose}>{words[side]}</p>
                  {stretch[side].length === 0 ? (
                    <p>{t('conflict.nothing')}</p>
                  ) : (
                    <Lines of={stretch[side]} {...shown} />
                  )}
                </div>
              ))}
            </div>
          </div>
        );
      })}
      {earlier.map((one) => (
        <div key={textOf(one)} className={classes.text}>
          <p className={classes.whose}>{t('conflict.earlier')}</p>
          <NarrativeView text={textOf(one)} {...shown} />
        </div>
      ))}
      <div className={classes.acts}>
        <Button onClick={() => onMerge(merged(stretches, new Map(places.map(({ place }) => [place, sideAt(place)]))))}>
          {t('conflict.merge')}
        </Button>
        <Button variant="default" onClick={() => onSettle('theirs')}>
          {t('conflict.keepTheirs', { by })}
        </Button>
        <Button variant="default" onClick={() => onSettle('mine')}>
          {t('conflict.keepMine')}
        </Button>
      </div>
    </div>
  );
}

interface LinesProps extends Pick<SectionConflictProps, 'inline'> {
  readonly of: readonly string[];
}

function Lines({ of, ...shown }: LinesProps) {
  return <NarrativeView text={of.join('\n')} {...shown} />;
}
