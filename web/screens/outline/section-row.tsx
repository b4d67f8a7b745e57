import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#web/kit/icon.tsx';
import { LineInput } from '#web/screens/outline/line-input.tsx';
import { MarkCell } from '#web/screens/outline/mark-cell.tsx';
import type { Section } from '#web/screens/outline/model/content.ts';
import { relabel } from '#web/screens/outline/model/edit.ts';
import type { Mark } from '#web/screens/outline/model/marks.ts';
import { useRequiredWord } from '#web/screens/outline/use-required-word.ts';
import type { Acts } from '#web/screens/outline/use-outline.ts';
import classes from '#web/screens/outline/outline.module.css';

interface SectionRowProps {
  readonly section: Section;
  readonly index: number;
  readonly acts: Acts | null;
  readonly saved: ReadonlySet<string>;
  readonly chosen: boolean;
  readonly mark: Mark | null;
  readonly marked: boolean;
  readonly faults: readonly string[] | undefined;
}

/** A section of the narrative: a name, and whether it has to be written. */
export const SectionRow = memo(function SectionRow(props: SectionRowProps) {
  const { section, index, acts, saved, chosen, mark, marked, faults } = props;
  const { t } = useTranslation('outline');
  const requiredWord = useRequiredWord();
  return (
    <tr
      data-chosen={chosen}
      data-mark={mark ?? undefined}
      data-wrong={faults !== undefined}
      onClick={() => acts?.choose({ part: 'sections', index })}
    >
      <td className={classes.number}>
        <Icon name="menu" size={12} />
      </td>
      <td className={acts === null ? undefined : classes.cell}>
        {acts === null ? (
          section.label
        ) : (
          <LineInput
            part="sections"
            index={index}
            field="label"
            label={t('table.sectionLabel', { number: index + 1 })}
            text={section.label}
            acts={acts}
            faults={faults}
            onText={(label) =>
              acts.change((content) => relabel(content, { part: 'sections', index }, label, saved), `s${String(index)}`)
            }
          />
        )}
      </td>
      <td />
      <td>{t('table.text')}</td>
      <td />
      <td>{section.setting ? t(`settingShort.${section.setting}`) : ''}</td>
      <td>{requiredWord(section)}</td>
      {marked && <MarkCell mark={mark} />}
    </tr>
  );
});
