import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useWholeFault } from '#web/kit/field-rules.ts';
import { type Bounds, readWhole } from '#web/kit/whole-number.ts';

interface WholeInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  readonly number: number | null;
  readonly bounds: Bounds;
  /** Null: the field was emptied. Not called while what stands there is no number within the bounds. */
  readonly onNumber: (number: number | null) => void;
}

/** A whole number that is taken as soon as it can be; what cannot be taken stays as it is typed, with its bounds. */
export function WholeInput({ number, bounds, onNumber, ...props }: WholeInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const faultOf = useWholeFault();
  const shown = typed ?? (number === null ? '' : String(number));
  return (
    <TextInput
      {...props}
      value={shown}
      error={faultOf(shown, bounds)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const read = readWhole(text, bounds);
        const taken = read !== null || text.trim() === '';
        setTyped(taken && text === String(read ?? '') ? null : text);
        if (taken) onNumber(read);
      }}
    />
  );
}
