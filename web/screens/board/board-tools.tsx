import { Button, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '#web/app/use-rights.ts';
import { type Filter, filters } from '#web/screens/board/board-model.ts';
import classes from '#web/screens/board/board-tools.module.css';
import { looks } from '#web/screens/board/state-word.ts';
import type { BoardView } from '#web/screens/board/use-board.ts';
import { ExportLink } from '#web/kit/export-link.tsx';
import { FilterBar, type FilterChoice } from '#web/kit/filter-bar.tsx';
import { Icon } from '#web/kit/icon.tsx';

export interface BoardToolsProps {
  readonly cycle: string;
  readonly board: BoardView;
  readonly filter: Filter;
  readonly wanted: string;
  readonly marked: number;
  readonly toUrge: number;
  readonly locked: boolean;
  readonly onFilter: (filter: Filter) => void;
  readonly onWanted: (wanted: string) => void;
  readonly onUnmark: () => void;
  readonly onUrge: () => void;
  readonly onClose: () => void;
}

/** States with icon, word and count; search without marks; and what can be done to many. */
export function BoardTools(props: BoardToolsProps) {
  const { cycle, board, filter, marked, toUrge, locked } = props;
  const { t } = useTranslation('board');
  const can = useRights(`cycle/${cycle}`);
  const composing = useRef(false);
  const choices = filters
    .map((key): FilterChoice<Filter> => ({ key, word: t(`states.${key}`), count: countOf(board, key), ...lookOf(key) }))
    .filter(({ key, count }) => key === 'all' || key === filter || count > 0);
  const collecting = board.cycleStatus === 'collecting';
  return (
    <div className={classes.tools}>
      <div className={classes.filters}>
        <FilterBar label={t('filter')} choices={choices} chosen={filter} onChoose={props.onFilter} />
      </div>
      {board.whole && (
        <div className={classes.rest}>
          <TextInput
            className={classes.find}
            placeholder={t('find')}
            aria-label={t('find')}
            leftSection={<Icon name="search" />}
            defaultValue={props.wanted}
            onCompositionStart={() => {
              composing.current = true;
            }}
            onCompositionEnd={(event) => {
              composing.current = false;
              props.onWanted(event.currentTarget.value);
            }}
            onChange={(event) => {
              if (!composing.current) props.onWanted(event.currentTarget.value);
            }}
          />
          <span className={classes.acts}>
            {marked > 0 && (
              <button type="button" className={classes.unmark} onClick={props.onUnmark}>
                {t('act.marked', { count: marked })} · {t('act.unmark')}
              </button>
            )}
            {collecting && (
              <>
                <Button
                  variant="default"
                  leftSection={<Icon name="megaphone" />}
                  disabled={locked || toUrge === 0}
                  title={locked ? t('act.locked') : toUrge === 0 ? t('act.nobodyToUrge') : undefined}
                  onClick={props.onUrge}
                >
                  {toUrge === 0 ? t('act.urgeNone') : t('act.urgeMany', { count: toUrge })}
                </Button>
                <Button
                  variant="default"
                  leftSection={<Icon name="lock" />}
                  disabled={locked || !can('reviewCycle.CloseCollection').allowed}
                  title={locked ? t('act.locked') : (can('reviewCycle.CloseCollection').reason ?? undefined)}
                  onClick={props.onClose}
                >
                  {t('act.close')}
                </Button>
              </>
            )}
            <ExportLink list="board" filter={{ cycle, ...(filter === 'all' ? {} : { state: filter }) }} />
          </span>
        </div>
      )}
    </div>
  );
}

function countOf({ rows, counts, asked }: BoardView, key: Filter): number {
  if (key === 'all') return rows.length;
  return key === 'asked' ? asked : counts[key];
}

function lookOf(key: Filter): Partial<FilterChoice<Filter>> {
  return key === 'all' ? {} : looks[key];
}
