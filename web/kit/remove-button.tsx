import { ActionIcon } from '@mantine/core';
import { Icon } from '#web/kit/icon.tsx';

/** Takes a line of a form away. */
export function RemoveButton({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  return (
    <ActionIcon variant="default" size={28} aria-label={label} onClick={onRemove}>
      <Icon name="close" />
    </ActionIcon>
  );
}
