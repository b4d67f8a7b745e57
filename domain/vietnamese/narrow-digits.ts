/** An input method's wide digits are digits: shown and printed as those that every typeface has. */
export function narrowDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
