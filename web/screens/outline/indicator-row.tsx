import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { LineInput } from '#web/screens/outline/line-input.tsx';
import { MarkCell } from '#web/screens/outline/mark-cell.tsx';
import type { Indicator } from '#web/screens/outline/model/content.ts';
import { changeIndicator, relabel } from '#web/screens/outline/model/edit.ts';
import type { FaultsByPlace } from '#web/screens/outline/model/faults.ts';
import type { Mark } from '#web/screens/outline/model/marks.ts';
import { useRequiredWord } from '#web/screens/outline/use-required-word.ts';
import type { Acts } from '#web/screens/outline/use-outline.ts';
import classes from '#web/screens/outline/outline.module.css';

interface IndicatorRowProps {
  readonly indicator: Indicator;
  readonly index: number;
  readonly number: string;
  readonly depth: number;
  /** The number of what it is a part of. */
  readonly whole: string;
  readonly acts: Acts | null;
  readonly saved: ReadonlySet<string>;
  readonly chosen: boolean;
  /** Its place among the figures of a relation that is being made; null = none is, undefined = not among them. */
  readonly picked: number | null | undefined;
  readonly mark: Mark | null;
  readonly marked: boolean;
  readonly faults: FaultsByPlace;
}

/** A figure: name and unit are typed here, the rest is chosen in the pane. */
export const IndicatorRow = memo(function IndicatorRow(props: IndicatorRowProps) {
  const { indicator, index, number, depth, whole, acts, saved, chosen, picked, mark, marked, faults } = props;
  const { t } = useTranslation('outline');
  const { t: word } = useTranslation('labels');
  const requiredWord = useRequiredWord();
  const { code, label, unit, kind, type, of, setting } = indicator;
  const at = `indicators/${String(index)}`;
  const wrong = (...fields: readonly string[]): boolean => fields.some((field) => faults.has(`${at}/${field}`));
  return (
    <tr
      data-chosen={chosen}
      data-picked={picked === null ? undefined : picked !== undefined}
      data-mark={mark ?? undefined}
      data-wrong={faults.has(at)}
      onClick={() => acts?.choose({ part: 'indicators', index })}
    >
      <td className={classes.number}>
        {picked === null || acts === null ? (
          number
        ) : (
          <Checkbox
            size="xs"
            label={number}
            aria-label={t('table.pick', { number, label })}
            checked={picked !== undefined}
            onChange={() => acts.pick(code)}
          />
        )}
      </td>
      <td
        className={acts === null ? undefined : classes.cell}
        data-depth={Math.min(depth, 3)}
        data-wrong={wrong('label')}
      >
        {acts === null ? (
          label
        ) : (
          <LineInput
            part="indicators"
            index={index}
            field="label"
            label={t('table.indicatorLabel', { number: number === '' ? index + 1 : number })}
            text={label}
            acts={acts}
            faults={faults.get(`${at}/label`)}
            onText={(typed) =>
              acts.change((content) => relabel(content, { part: 'indicators', index }, typed, saved), `${at}/label`)
            }
          />
        )}
      </td>
      <td className={acts === null ? undefined : classes.cell} data-wrong={wrong('unit')}>
        {acts === null ? (
          unit
        ) : (
          <LineInput
            part="indicators"
            index={index}
            field="unit"
            label={t('table.unitOf', { number: number === '' ? index + 1 : number })}
            text={unit}
            acts={acts}
            faults={faults.get(`${at}/unit`)}
            onText={(typed) => acts.change((content) => changeIndicator(content, index, { unit: typed }), `${at}/unit`)}
          />
        )}
      </td>
      <td data-wrong={wrong('kind', 'type', 'source')}>
        {type !== undefined && kind === 'count' ? word(`fieldType.${type.is}`) : word(`indicatorKind.${kind}`)}
        {type !== undefined && kind !== 'count' && `, ${word(`fieldType.${type.is}`)}`}
      </td>
      <td data-wrong={wrong('of', 'by')}>{of === null ? '' : whole === '' ? of : whole}</td>
      <td>{setting === null ? '' : t(`settingShort.${setting}`)}</td>
      <td>{requiredWord(indicator)}</td>
      {marked && <MarkCell mark={mark} />}
    </tr>
  );
});
