import { ActionIcon, Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#web/kit/icon.tsx';
import classes from '#web/screens/conference/conference.module.css';

interface LinesProps<L> {
  readonly label: string;
  readonly lines: readonly L[];
  readonly nameOf: (line: L) => string;
  readonly onChange: (lines: readonly L[]) => void;
  /** Left out: none is added here. */
  readonly empty?: () => L;
  readonly addWord?: string;
  readonly children: (line: L, index: number, change: (part: Partial<L>) => void) => ReactNode;
  readonly tools?: ReactNode;
  /** Their order says something: each can go up and down. */
  readonly movable?: boolean;
}

/** A list of short lines that are typed one below the other. */
export function Lines<L extends object>(props: LinesProps<L>) {
  const { t } = useTranslation('conference');
  const { label, lines, nameOf, onChange, empty, addWord, children, tools, movable = false } = props;
  const swapped = (index: number, by: 1 | -1): readonly L[] => {
    const [one, other] = [lines[index], lines[index + by]];
    if (one === undefined || other === undefined) return lines;
    return lines.map((line, at) => (at === index ? other : at === index + by ? one : line));
  };
  return (
    <fieldset className={classes.lines}>
      <legend>
        {label}
        {lines.length > 0 && <span className={classes.quiet}> · {lines.length}</span>}
      </legend>
      {lines.map((line, index) => (
        <div key={index} className={classes.lineRow}>
          {children(line, index, (part) =>
            onChange(lines.map((one, at) => (at === index ? { ...one, ...part } : one))),
          )}
          {movable &&
            ([-1, 1] as const).map((by) => (
              <ActionIcon
                key={by}
                variant="subtle"
                color="gray"
                aria-label={t(by === -1 ? 'form.up' : 'form.down', { name: nameOf(line) || String(index + 1) })}
                disabled={lines[index + by] === undefined}
                onClick={() => onChange(swapped(index, by))}
              >
                <Icon name={by === -1 ? 'up' : 'down'} size={12} />
              </ActionIcon>
            ))}
          <CloseButton
            aria-label={t('form.remove', { name: nameOf(line) || String(index + 1) })}
            onClick={() => onChange(lines.filter((_one, at) => at !== index))}
          />
        </div>
      ))}
      <div className={classes.acts}>
        {empty !== undefined && (
          <Button
            variant="default"
            leftSection={<Icon name="plus" size={12} />}
            onClick={() => onChange([...lines, empty()])}
          >
            {addWord}
          </Button>
        )}
        {tools}
      </div>
    </fieldset>
  );
}
