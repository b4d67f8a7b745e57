import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { missing } from '#web/kit/reason.ts';
import type { Knot } from '#web/kit/thread.tsx';

interface GiveBackDialogProps {
  readonly words: { readonly title: string; readonly act: string; readonly remark: string };
  readonly willFollow: readonly Knot[];
  /** Sends it, and takes in the draft as it stands then. */
  readonly onGiveBack: (remark: string) => Promise<void>;
  readonly onClose: () => void;
}

/** What was laid before somebody and is not signed goes back to who wrote it, who reads the remark above the draft. */
export function GiveBackDialog({ words, willFollow, onGiveBack, onClose }: GiveBackDialogProps) {
  const [remark, setRemark] = useState('');
  const send = useMutation({ mutationFn: () => onGiveBack(remark.trim()), onSuccess: onClose });
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={words.title}
      act={words.act}
      pending={send.isPending}
      blocked={remark.trim() === '' && missing('remark')}
      error={send.error}
      onAct={() => send.mutate()}
      willFollow={willFollow}
    >
      <Textarea
        label={words.remark}
        data-field="remark"
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
        rows={3}
        maxLength={4000}
        required
        withAsterisk={false}
        data-autofocus
      />
    </ActDialog>
  );
}
