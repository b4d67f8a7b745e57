import { useId } from 'react';
import classes from '#web/kit/choose/choice-row.module.css';
import { Icon, type IconName } from '#web/kit/icon.tsx';
import type { Tone } from '#web/kit/status.tsx';

export interface Choice<K extends string> {
  readonly key: K;
  readonly word: string;
  readonly count?: number;
  readonly icon?: IconName;
  readonly tone?: Tone;
  readonly disabled?: boolean;
  /** The language of its word, where it is another than the page's. */
  readonly lang?: string;
}

interface ChoiceRowProps<K extends string> {
  /** What is chosen, for a screen reader. */
  readonly label: string;
  readonly choices: readonly Choice<K>[];
  readonly chosen: K | null;
  readonly onChoose: (key: K) => void;
  readonly disabled?: boolean;
}

/** One joined row, the chosen one in pen; the arrow keys move along it. A filter's states carry icon and count. */
export function ChoiceRow<K extends string>({ label, choices, chosen, onChoose, disabled = false }: ChoiceRowProps<K>) {
  const name = useId();
  return (
    <div className={classes.row} role="radiogroup" aria-label={label}>
      {choices.map(({ key, word, count, icon, tone, disabled: off = false, lang }) => (
        <label key={key} className={classes.choice} data-chosen={key === chosen} data-tone={tone}>
          <input
            type="radio"
            name={name}
            checked={key === chosen}
            disabled={disabled || off}
            onChange={() => onChoose(key)}
          />
          {icon !== undefined && <Icon name={icon} />}
          <span lang={lang}>{word}</span>
          {count !== undefined && <strong>{count}</strong>}
        </label>
      ))}
    </div>
  );
}
