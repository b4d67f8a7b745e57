const mark = /\s*\(\s*còn\s+tái\s+diễn\s*\)\s*[.;]?\s*$/iu;

/** "Báo cáo còn chậm (còn tái diễn)": what fell short, and that it is said to have been found before. */
export function readFoundAgain(line: string): { readonly text: string; readonly again: boolean } {
  const text = line.normalize('NFC').replace(mark, '').trim();
  return { text: text === '' ? line.trim() : text, again: mark.test(line.normalize('NFC')) };
}
