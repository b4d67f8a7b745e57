/** Sums of exact decimals as text, to the last digit: floats do not promise that. Null where a term is none. */
export function exactSum(terms: readonly string[]): string | null {
  if (terms.some((term) => !/^-?\d+(?:\.\d+)?$/.test(term))) return null;
  const scale = Math.max(0, ...terms.map((term) => fraction(term).length));
  const sum = terms.reduce((all, term) => all + unitsAt(term, scale), 0n);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(scale + 1, '0');
  const [whole, rest] = [digits.slice(0, digits.length - scale), digits.slice(digits.length - scale)];
  const kept = rest.replace(/0+$/, '');
  return `${sum < 0n ? '-' : ''}${whole}${kept === '' ? '' : `.${kept}`}`;
}

export function minus(term: string): string {
  return term.startsWith('-') ? term.slice(1) : `-${term}`;
}

function fraction(term: string): string {
  return term.split('.')[1] ?? '';
}

function unitsAt(term: string, scale: number): bigint {
  return BigInt(`${term.split('.')[0] ?? '0'}${fraction(term).padEnd(scale, '0')}`);
}
