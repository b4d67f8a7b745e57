import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '#web/kit/icon.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onSearch: (text: string) => void;
  /** Its width in px; on a phone it is as wide as the page. */
  readonly width?: number;
}

const patienceMillis = 250;

/** Searches a moment after the last letter, and never while an input method is still composing one. */
export function SearchField({ label, text, onSearch, width = 220 }: SearchFieldProps) {
  const [typed, setTyped] = useState(text);
  const [composing, setComposing] = useState(false);
  const sent = useRef(text);
  const later = useDebouncedCallback((next: string) => {
    sent.current = next.trim().normalize('NFC');
    onSearch(sent.current);
  }, patienceMillis);
  useEffect(() => {
    // Changed from elsewhere: a filter taken away, a link that brought its own words.
    if (text === sent.current) return;
    sent.current = text;
    setTyped(text);
  }, [text]);
  return (
    <TextInput
      type="search"
      w={{ base: '100%', xs: width }}
      aria-label={label}
      placeholder={label}
      leftSection={<Icon name="search" />}
      autoComplete="off"
      value={typed}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={(event) => {
        setComposing(false);
        later(event.currentTarget.value);
      }}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        if (!composing) later(event.currentTarget.value);
      }}
    />
  );
}
