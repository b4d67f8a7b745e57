const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;
const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'] as const;

/** How a paper counts its parts and annexes; no paper has a hundred of them, and beyond that the plain number serves. */
export function roman(number: number): string {
  if (number < 1 || number > 99) return String(number);
  return `${tens[Math.floor(number / 10)] ?? ''}${ones[number % 10] ?? ''}`;
}
