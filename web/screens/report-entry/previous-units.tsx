import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useNoFigure } from '#web/screens/consolidation/use-no-figure.ts';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/report-entry/grid.module.css';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';
import type { Form, Indicator } from '#web/screens/report-entry/model.ts';

type Previous = Form['previous'];

/** Who reported for the unit the period before it was reorganised: by name, and what of them the column can and cannot say. */
export function PreviousUnits({ previous }: { readonly previous: Previous }) {
  const { t } = useTranslation('entry');
  if (previous?.units === undefined) return null;
  const { units, period } = previous;
  const list = (some: typeof units): string => some.map(({ name }) => name).join(', ');
  const missing = units.filter(({ figures }) => figures === null);
  const parts = units.filter(({ whole }) => !whole);
  const facts = { period: period.label, names: list(units) };
  return (
    <Note
      tone={missing.length + parts.length > 0 ? 'soon' : 'ok'}
      fact={
        missing.length > 0
          ? t('grid.beforeMissing', { ...facts, missing: list(missing) })
          : parts.length > 0
            ? t('grid.beforeParts', { ...facts, parts: list(parts) })
            : t('grid.beforeSum', facts)
      }
    />
  );
}

/** As it counts now, and what was approved then where a note has moved it since. */
function beforeWord(
  { value, sealed }: NonNullable<Previous>['figures'][number],
  word: (value: string) => string,
  t: TFunction<'entry'>,
): string {
  if (sealed === undefined) return word(value);
  const since = sealed === null ? t('grid.correctedFromNone') : t('grid.correctedFrom', { sealed: word(sealed) });
  return `${word(value)} (${since})`;
}

interface PreviousFigureProps {
  readonly previous: Previous;
  readonly indicator: Pick<Indicator, 'code' | 'kind' | 'type'>;
}

/** The figure of the period before, and below it what each of several reported. */
export function PreviousFigure({ previous, indicator }: PreviousFigureProps) {
  const said = useSaidBefore();
  const each = (previous?.units ?? []).flatMap(({ unit, name, figures, missing }) => {
    const one = said(indicator, { figures, missing });
    return one === undefined ? [] : [{ unit, name, one }];
  });
  return (
    <>
      {said(indicator, previous)}
      {each.map(({ unit, name, one }) => (
        <span key={unit} className={classes.each}>
          {name}: {one}
        </span>
      ))}
    </>
  );
}

interface Stated {
  readonly figures: NonNullable<Previous>['figures'] | null;
  readonly missing?: NonNullable<Previous>['missing'];
}

/** A figure of the period before, or why there is none; where a note moved it or took it away since, what was approved. */
export function useSaidBefore() {
  const { t } = useTranslation('entry');
  const valueWord = useValueWord();
  const noFigure = useNoFigure();
  return (indicator: PreviousFigureProps['indicator'], stated: Stated | null): string | undefined => {
    const word = (value: string): string => valueWord(indicator, value);
    const figure = stated?.figures?.find(({ code }) => code === indicator.code);
    if (figure !== undefined) return beforeWord(figure, word, t);
    const none = stated?.missing?.find(({ code }) => code === indicator.code);
    const why = noFigure(none);
    if (why === undefined || none?.sealed === undefined) return why;
    return `${why} (${t('grid.correctedFrom', { sealed: word(none.sealed) })})`;
  };
}
