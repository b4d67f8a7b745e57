import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnits } from '#web/app/use-units.ts';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { SearchField } from '#web/kit/search-field.tsx';
import { folded } from '#web/kit/format.ts';
import { type LineState, type Preview, rowKey, statesOf } from '#web/screens/register-import/cells.ts';
import { PersonLines, UnitLines } from '#web/screens/register-import/line-table.tsx';
import classes from '#web/screens/register-import/register-import.module.css';

const states = ['changed', 'new', 'unchanged'] as const satisfies readonly LineState[];

/** The list as it would stand in the register; rows that are not understood yet stand above, with what is wrong. */
export function LineView({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('register');
  const [part, setPart] = useState<'units' | 'people' | null>(null);
  const [state, setState] = useState<LineState | 'all'>('all');
  const [text, setText] = useState('');
  const names = useUnits(preview.command.effective).nameOf;
  const listed = new Map(preview.units.map(({ unit }) => [unit.id, unit.name]));
  const nameOf = (id: string): string => listed.get(id) ?? names(id);
  const shown = part ?? (preview.units.length > 0 ? 'units' : 'people');
  const faulty = statesOf(preview.faults);
  const stateOf = (line: {
    readonly at: { readonly sheet: number; readonly row: number };
    readonly status: LineState;
  }): LineState => faulty.get(rowKey(line.at)) ?? line.status;
  const wanted = folded(text.trim());
  const fits = (line: Parameters<typeof stateOf>[0], name: string): boolean =>
    (state === 'all' || stateOf(line) === state) && folded(name).includes(wanted);
  // What stands in the way stands above, and needs its room.
  const height = preview.faults.length > 0 ? 'max(240px, calc(100vh - 600px))' : 'max(240px, calc(100vh - 270px))';
  const lines = shown === 'units' ? preview.units : preview.people;
  const count = (of: LineState): number => lines.filter((line) => stateOf(line) === of).length;
  return (
    <>
      <div className={classes.acts}>
        <ChoiceRow
          label={t('table.part')}
          choices={[
            { key: 'units', word: t('table.units'), count: preview.units.length },
            { key: 'people', word: t('table.people'), count: preview.people.length },
          ]}
          chosen={shown}
          onChoose={setPart}
        />
        <ChoiceRow
          label={t('table.state')}
          choices={[
            { key: 'all', word: t('table.all'), count: lines.length },
            ...states.map((key) => ({ key, word: t(`state.${key}`), count: count(key) })),
          ]}
          chosen={state}
          onChoose={setState}
        />
        <SearchField label={t('table.search')} text={text} onSearch={setText} />
      </div>
      {shown === 'units' ? (
        <UnitLines
          nameOf={nameOf}
          height={height}
          lines={preview.units
            .filter((line) => fits(line, line.unit.name))
            .map((line) => ({ line, state: stateOf(line) }))}
        />
      ) : (
        <PersonLines
          nameOf={nameOf}
          height={height}
          lines={preview.people.filter((line) => fits(line, line.name)).map((line) => ({ line, state: stateOf(line) }))}
        />
      )}
    </>
  );
}
