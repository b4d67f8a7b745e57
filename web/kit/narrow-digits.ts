/** An input method's wide digits as those that every typeface has; the api reads either. */
export function narrowDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
