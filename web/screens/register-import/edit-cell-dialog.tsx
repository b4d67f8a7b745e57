import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '#web/kit/act-dialog.tsx';

interface EditCellDialogProps {
  readonly cell: string;
  readonly text: string;
  readonly onClose: () => void;
  readonly onText: (text: string) => void;
}

/** One cell of the list on the screen; the file it came from stays as it is. */
export function EditCellDialog({ cell, text: before, onClose, onText }: EditCellDialogProps) {
  const { t } = useTranslation('register');
  const [text, setText] = useState(before);
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('edit.title', { cell })}
      act={t('edit.act')}
      onAct={() => {
        onText(text);
        onClose();
      }}
    >
      <TextInput
        label={t('edit.text')}
        description={t('edit.hint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
    </ActDialog>
  );
}
