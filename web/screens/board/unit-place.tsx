import { memo } from 'react';
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenDialog } from '#web/screens/board/board-dialogs.tsx';
import classes from '#web/screens/board/unit-pane.module.css';
import { UnitPane } from '#web/screens/board/unit-pane.tsx';
import type { BoardRow } from '#web/screens/board/use-board.ts';
import { Pane } from '#web/kit/pane.tsx';
import { usePhone } from '#web/kit/use-phone.ts';

export interface UnitPlaceProps {
  readonly cycle: string;
  readonly row: BoardRow | null;
  readonly called: boolean;
  readonly withdrawn: boolean;
  readonly locked: boolean;
  /** On a phone the unit opens over the list. */
  readonly sheet: boolean;
  readonly onSheetClosed: () => void;
  readonly onAct: (dialog: OpenDialog) => void;
  readonly onOpen: (unit: string) => void;
}

/** Where the chosen unit is explained: beside the table, below it, or over it on a phone. */
export const UnitPlace = memo(function UnitPlace(props: UnitPlaceProps) {
  const { t } = useTranslation('board');
  const { t: common } = useTranslation('common');
  const phone = usePhone();
  const { row, sheet, onSheetClosed, ...rest } = props;
  if (row === null) {
    return (
      <Pane>
        <p className={classes.quiet}>{t('pane.none')}</p>
      </Pane>
    );
  }
  if (!phone) return <UnitPane row={row} {...rest} />;
  return (
    <Modal
      opened={sheet}
      onClose={onSheetClosed}
      fullScreen
      title={t('pane.details')}
      closeButtonProps={{ 'aria-label': common('act.close') }}
    >
      <UnitPane row={row} {...rest} />
    </Modal>
  );
});
