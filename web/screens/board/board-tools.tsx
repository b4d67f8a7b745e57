import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { isCoordinator } from '#web/app/staff.ts';
import { useRights } from '#web/app/use-rights.ts';
import { acrossStates, type Filter, filters, passes } from '#web/screens/board/board-model.ts';
import classes from '#web/screens/board/board-tools.module.css';
import { looks } from '#web/screens/board/state-word.ts';
import type { BoardView } from '#web/screens/board/use-board.ts';
import { CloseCycleButton } from '#web/screens/closing/close-cycle-button.tsx';
import { isCalled } from '#web/screens/board/board-model.ts';
import { ChoiceRow, type Choice } from '#web/kit/choose/choice-row.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { SearchField } from '#web/kit/search-field.tsx';

interface BoardToolsProps {
  readonly board: BoardView;
  readonly filter: Filter;
  readonly wanted: string;
  readonly onFilter: (filter: Filter) => void;
  readonly onWanted: (wanted: string) => void;
}

/** States with icon, word and count; search without marks. */
export function BoardTools({ board, filter, wanted, onFilter, onWanted }: BoardToolsProps) {
  const { t } = useTranslation('board');
  const choices = [...filters, ...acrossStates.filter((key) => key === filter)]
    .map((key): Choice<Filter> & { count: number } => ({
      key,
      word: t(key === 'notDue' ? `word.${notDueOf(board)}` : `states.${key}`),
      count: countOf(board, key),
      ...lookOf(key),
    }))
    .filter(({ key, count }) => key === 'all' || key === filter || count > 0);
  return (
    <>
      <div className={classes.filters}>
        <ChoiceRow label={t('filter')} choices={choices} chosen={filter} onChoose={onFilter} />
      </div>
      {board.whole && <SearchField label={t('find')} text={wanted} onSearch={onWanted} width={180} />}
    </>
  );
}

interface BoardActsProps {
  readonly cycle: string;
  readonly board: BoardView;
  readonly marked: number;
  readonly toUrge: number;
  readonly locked: boolean;
  readonly onUnmark: () => void;
  readonly onUrge: () => void;
  readonly onClose: () => void;
}

/** What can be done to many. */
export function BoardActs({ cycle, board, marked, toUrge, locked, onUnmark, onUrge, onClose }: BoardActsProps) {
  const { t } = useTranslation('board');
  const can = useRights(`cycle/${cycle}`);
  const { position } = usePerson();
  const rates = (
    <Button
      variant="default"
      renderRoot={(props) => <Link to="/ky-bao-cao/$cycle/ty-le" params={{ cycle }} {...props} />}
    >
      {t('act.rates')}
    </Button>
  );
  if (!board.whole) return rates;
  return (
    <>
      {marked > 0 && (
        <LinkButton onClick={onUnmark}>
          {t('act.marked', { count: marked })} · {t('act.unmark')}
        </LinkButton>
      )}
      {board.cycleStatus === 'collecting' && (
        <>
          <Button
            variant="default"
            leftSection={<Icon name="megaphone" />}
            disabled={locked || toUrge === 0}
            title={locked ? t('act.locked') : toUrge === 0 ? t('act.nobodyToUrge') : undefined}
            onClick={onUrge}
          >
            {toUrge === 0 ? t('act.urgeNone') : t('act.urgeMany', { count: toUrge })}
          </Button>
          <Button
            variant="default"
            leftSection={<Icon name="lock" />}
            disabled={locked || !can('reviewCycle.CloseCollection').allowed}
            title={locked ? t('act.locked') : (can('reviewCycle.CloseCollection').reason ?? undefined)}
            onClick={onClose}
          >
            {t('act.close')}
          </Button>
        </>
      )}
      {rates}
      {isCoordinator(position) && ['collecting', 'collected'].includes(board.cycleStatus) && (
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/ky-bao-cao/$cycle/nhap-nhieu" params={{ cycle }} {...props} />}
        >
          {t('act.enterMany')}
        </Button>
      )}
      <CloseCycleButton cycle={cycle} locked={locked} />
    </>
  );
}

/** What has not to be sent yet: in the words its rows have. */
function notDueOf(board: BoardView): 'notSent' | 'notDue' | 'notCalled' {
  if (board.cycleStatus === 'cancelled') return 'notSent';
  return isCalled(board) ? 'notDue' : 'notCalled';
}

function countOf(board: BoardView, key: Filter): number {
  const { rows, counts, asked } = board;
  if (key === 'all') return rows.length;
  if (key === 'due' || key === 'dueIn') return rows.filter((row) => passes(row, key, board)).length;
  return key === 'asked' ? asked : counts[key];
}

function lookOf(key: Filter): Pick<Choice<Filter>, 'icon' | 'tone'> {
  return key === 'all' || key === 'due' || key === 'dueIn' ? {} : looks[key];
}
