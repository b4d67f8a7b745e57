import { CorrectDialog, EnterDialog } from '#web/screens/models/model-form.tsx';
import { KeepDialog } from '#web/screens/models/keep-dialog.tsx';
import { RecogniseDialog } from '#web/screens/models/recognise-dialog.tsx';
import { ReasonDialog, StopDialog } from '#web/screens/models/end-dialogs.tsx';
import type { Model, ModelRegister } from '#web/screens/models/use-models.ts';
import { unheardOf } from '#web/kit/closed-list.ts';

export type OpenDialog =
  | { readonly act: 'keep' | 'enter' }
  | { readonly act: 'correct' | 'recognise' | 'stop' | 'resume' | 'strike'; readonly model: Model };

interface ModelDialogsProps {
  readonly dialog: OpenDialog | null;
  readonly register: ModelRegister;
  readonly onClose: () => void;
}

export function ModelDialogs({ dialog, register, onClose }: ModelDialogsProps) {
  if (dialog === null) return null;
  switch (dialog.act) {
    case 'keep':
      return <KeepDialog register={register} onClose={onClose} />;
    case 'enter':
      return <EnterDialog register={register} onClose={onClose} />;
    case 'correct':
      return <CorrectDialog register={register} model={dialog.model} onClose={onClose} />;
    case 'recognise':
      return <RecogniseDialog register={register} model={dialog.model} onClose={onClose} />;
    case 'stop':
      return <StopDialog register={register} model={dialog.model} onClose={onClose} />;
    case 'resume':
    case 'strike':
      return <ReasonDialog act={dialog.act} register={register} model={dialog.model} onClose={onClose} />;
    default:
      return unheardOf(dialog, null);
  }
}
