import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/conference/conference.module.css';
import { Lines } from '#web/screens/conference/lines.tsx';

interface ChairLine {
  readonly post: string;
  readonly name: string;
}

interface ChairLinesProps {
  readonly chairs: readonly ChairLine[];
  readonly onChange: (chairs: readonly ChairLine[]) => void;
}

/** Who presides, by post; the first one is named first on every paper. */
export function ChairLines({ chairs, onChange }: ChairLinesProps) {
  const { t } = useTranslation('conference');
  return (
    <Lines
      label={t('form.chairs')}
      lines={chairs}
      nameOf={({ post }) => post}
      onChange={onChange}
      empty={() => ({ post: '', name: '' })}
      addWord={t('form.addChair')}
      movable
    >
      {(chair, index, change) => (
        <>
          <TextInput
            aria-label={t('form.chair', { number: index + 1 })}
            placeholder={t('form.columnPost')}
            data-field={`chair ${index}`}
            value={chair.post}
            onChange={(event) => change({ post: event.currentTarget.value })}
          />
          <TextInput
            className={classes.grow}
            aria-label={t('form.chairName', { number: index + 1 })}
            placeholder={t('form.columnName')}
            value={chair.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
        </>
      )}
    </Lines>
  );
}
