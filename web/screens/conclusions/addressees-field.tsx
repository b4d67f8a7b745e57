import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitName } from '#web/app/use-units.ts';
import classes from '#web/screens/conclusions/editor.module.css';
import type { Addressee } from '#web/screens/conclusions/model.ts';

interface AddresseesFieldProps {
  /** Left out: who carries it out. */
  readonly label?: string;
  readonly value: readonly Addressee[];
  readonly onChange: (value: readonly Addressee[]) => void;
  readonly find: (text: string, most: number) => readonly UnitName[];
  /** Offered before anything is typed: who was invited. */
  readonly usual: readonly UnitName[];
  readonly onOpenGroup: (group: Addressee) => void;
  readonly inputRef: Ref<HTMLInputElement>;
  /** Of a task: one leads, others work with it. */
  readonly partAllowed: boolean;
}

const most = 10;
const group = 'group';

/** Units by name, or a group in the conclusion's own words: a group is nobody's own until somebody opens it. */
export function AddresseesField(props: AddresseesFieldProps) {
  const { value, onChange, find, usual, onOpenGroup, inputRef, partAllowed } = props;
  const { t } = useTranslation('conclusions');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const taken = new Set(value.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  const found = (text.trim() === '' ? usual : find(text, most * 2))
    .filter(({ unit }) => !taken.has(unit))
    .slice(0, most);
  const wanted = text.trim();

  const add = (chosen: string): void => {
    const unit = found.find((one) => one.unit === chosen);
    const addressee: Addressee | null =
      chosen === group
        ? { name: wanted, kind: 'class', unit: null, inferred: false }
        : unit === undefined
          ? null
          : { name: unit.name, kind: 'named', unit: unit.unit, inferred: false };
    if (addressee !== null) onChange([...value, addressee]);
    setText('');
  };
  return (
    <Combobox store={combobox} onOptionSubmit={add} position="bottom-start" middlewares={{ flip: false }}>
      <Combobox.DropdownTarget>
        <PillsInput
          label={props.label ?? t('edit.units')}
          size="xs"
          description={value.some(({ inferred }) => inferred) ? t('edit.unitsInferred') : undefined}
          onClick={() => combobox.openDropdown()}
        >
          <Pill.Group>
            {value.map((one, index) => (
              <Pill
                key={`${one.name}${String(index)}`}
                withRemoveButton
                removeButtonProps={{
                  'aria-label': t('edit.removeUnit', { name: one.name }),
                  tabIndex: 0,
                  'aria-hidden': false,
                }}
                onRemove={() => onChange(value.filter((_one, at) => at !== index))}
                className={one.kind === 'class' || one.inferred ? classes.dashed : ''}
                size="sm"
              >
                {one.name}
                {partAllowed && (
                  <button
                    type="button"
                    className={classes.inPill}
                    aria-label={t('edit.partOf', { name: one.name, part: t(`edit.partWord.${one.part ?? 'none'}`) })}
                    onClick={(event) => {
                      event.stopPropagation();
                      onChange(withPart(value, index));
                    }}
                  >
                    {t(`edit.partWord.${one.part ?? 'none'}`)}
                  </button>
                )}
                {one.unit === null && (
                  <button
                    type="button"
                    className={classes.inPill}
                    onClick={(event) => {
                      event.stopPropagation();
                      onOpenGroup(one);
                    }}
                  >
                    {t(one.kind === 'class' ? 'openGroup' : 'linkUnit')}
                  </button>
                )}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                ref={inputRef}
                value={text}
                placeholder={value.length === 0 ? t('edit.addUnit') : ''}
                aria-label={t('edit.addUnit')}
                onChange={(event) => {
                  setText(event.currentTarget.value);
                  combobox.selectFirstOption();
                  combobox.openDropdown();
                }}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => combobox.closeDropdown()}
                onKeyDown={(event) => {
                  if (event.nativeEvent.isComposing) return;
                  if (event.key === 'Backspace' && text === '' && value.length > 0) onChange(value.slice(0, -1));
                  // The list closes first; the editor only when there is none.
                  if (event.key === 'Escape' && combobox.dropdownOpened) {
                    event.stopPropagation();
                    combobox.closeDropdown();
                  }
                  if (
                    event.key === 'Enter' &&
                    combobox.getSelectedOptionIndex() === -1 &&
                    found[0] !== undefined &&
                    wanted !== ''
                  ) {
                    event.preventDefault();
                    add(found[0].unit);
                  }
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown className={classes.dropdown} hidden={found.length === 0 && wanted === ''}>
        <Combobox.Options aria-label={t('edit.units')}>
          {found.map(({ unit, name }) => (
            <Combobox.Option key={unit} value={unit}>
              {name}
            </Combobox.Option>
          ))}
          {wanted !== '' && <Combobox.Option value={group}>{t('edit.asGroup', { text: wanted })}</Combobox.Option>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

const nextPart = { none: 'lead', lead: 'co', co: 'none' } as const;

/** One leads: whoever led before works with it from now on. */
function withPart(value: readonly Addressee[], index: number): readonly Addressee[] {
  const next = nextPart[value[index]?.part ?? 'none'];
  return value.map((one, at): Addressee => {
    if (at !== index) return next === 'lead' && one.part === 'lead' ? { ...one, part: 'co' } : one;
    const { part: _before, ...named } = one;
    return next === 'none' ? named : { ...named, part: next };
  });
}
