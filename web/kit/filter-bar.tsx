import { Icon, type IconName } from '#web/kit/icon.tsx';
import classes from '#web/kit/filter-bar.module.css';
import type { Tone } from '#web/kit/status.tsx';

export interface FilterChoice<K extends string> {
  readonly key: K;
  readonly word: string;
  readonly count: number;
  readonly icon?: IconName;
  readonly tone?: Tone;
}

interface FilterBarProps<K extends string> {
  /** What is filtered, for a screen reader. */
  readonly label: string;
  readonly choices: readonly FilterChoice<K>[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
}

/** One joined row of states with icon, word and count; the chosen one in pen. */
export function FilterBar<K extends string>({ label, choices, chosen, onChoose }: FilterBarProps<K>) {
  return (
    <div className={classes.bar} role="group" aria-label={label}>
      {choices.map(({ key, word, count, icon, tone }) => (
        <button
          key={key}
          type="button"
          className={classes.choice}
          aria-pressed={key === chosen}
          data-tone={tone}
          onClick={() => onChoose(key)}
        >
          {icon !== undefined && <Icon name={icon} />}
          {word} <strong>{count}</strong>
        </button>
      ))}
    </div>
  );
}
