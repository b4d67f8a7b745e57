/** Signs of arithmetic as they are printed; what a keyboard offers for them is read as well. */
export const operators = ['+', '−', '×', '÷'] as const;
export type Operator = (typeof operators)[number];

/** What a computed cell is reckoned by: figures of the same report, numbers, the four kinds of arithmetic and "per hundred". */
export type Formula =
  | { readonly is: 'number'; readonly value: string }
  | { readonly is: 'figure'; readonly code: string }
  | { readonly is: 'percent'; readonly of: Formula }
  | { readonly is: 'two'; readonly operator: Operator; readonly left: Formula; readonly right: Formula };

/** Longer ones nobody could check by hand; and reading one never goes deeper than this. */
export const formulaBounds = { signs: 500, parts: 60, depth: 12 } as const;

/** The figures it names, each once, in reading order. */
export function figuresIn(formula: Formula): readonly string[] {
  const found = new Set<string>();
  const look = (part: Formula): void => {
    if (part.is === 'figure') found.add(part.code);
    else if (part.is === 'percent') look(part.of);
    else if (part.is === 'two') {
      look(part.left);
      look(part.right);
    }
  };
  look(formula);
  return [...found];
}

/** With no more brackets than it needs: what is read from it is the same formula. `nameOf` a figure what a reader knows it by. */
export function printFormula(formula: Formula, nameOf = (code: string): string => code): string {
  switch (formula.is) {
    case 'number':
      return formula.value.replace('.', ',');
    case 'figure':
      return nameOf(formula.code);
    case 'percent':
      return `${inBrackets(formula.of, nameOf, formula.of.is === 'two' || formula.of.is === 'percent')}%`;
    case 'two': {
      const { operator, left, right } = formula;
      const weight = weightOf(operator);
      const [before, after] = [
        inBrackets(left, nameOf, left.is === 'two' && weightOf(left.operator) < weight),
        inBrackets(right, nameOf, right.is === 'two' && weightOf(right.operator) <= weight),
      ];
      return `${before} ${operator} ${after}`;
    }
  }
}

function inBrackets(formula: Formula, nameOf: (code: string) => string, needed: boolean): string {
  const printed = printFormula(formula, nameOf);
  return needed ? `(${printed})` : printed;
}

function weightOf(operator: Operator): 1 | 2 {
  return operator === '+' || operator === '−' ? 1 : 2;
}
