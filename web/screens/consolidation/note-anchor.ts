/** Where a note stands on the screen of totals. */
export function noteAnchor(number: number): string {
  return `dinh-chinh-${String(number)}`;
}

/** Brings it into sight and into focus, so that a keyboard goes on from there. */
export function goToNote(number: number): void {
  const note = document.getElementById(noteAnchor(number));
  note?.scrollIntoView({ block: 'center' });
  note?.focus();
}
