import ts from 'typescript';
import { relative } from 'node:path';
import { root, type Source } from '#cli/events-doc/source.ts';
import { docOf, type Field, fieldsOf, type Named, type TypeDeclaration, typeText } from '#cli/events-doc/type-text.ts';

export interface TypeDoc {
  readonly name: string;
  readonly file: string;
  readonly doc: string;
  readonly fields: readonly Field[] | null;
  readonly definition: string;
}

/** Every type the events name, and every type those name, until nothing new is named. In the order of the alphabet. */
export function readTypes(source: Source, named: Named): readonly TypeDoc[] {
  const types: TypeDoc[] = [];
  // What is added to a set while it is walked is walked too.
  for (const declaration of named) types.push(typeDoc(source, declaration, named));
  return types.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf({ name, file }: TypeDoc): string {
  return `${name} ${file}`;
}

function typeDoc(source: Source, declaration: TypeDeclaration, named: Named): TypeDoc {
  const symbol = source.checker.getSymbolAtLocation(declaration.name);
  const head = {
    name: declaration.name.text,
    file: relative(root, declaration.getSourceFile().fileName).replaceAll('\\', '/'),
    doc: docOf(source, symbol),
  };
  const branded = brandOf(declaration);
  if (branded !== null) return { ...head, fields: null, definition: branded };
  const fields = fieldsOf(source, source.checker.getTypeAtLocation(declaration), named);
  if (fields !== null || ts.isInterfaceDeclaration(declaration)) return { ...head, fields, definition: '' };
  return { ...head, fields: null, definition: typeText(source, declaration.type, named) };
}

/** A branded value is stored as what it is a brand of. */
function brandOf(declaration: TypeDeclaration): string | null {
  if (ts.isInterfaceDeclaration(declaration) || !ts.isTypeReferenceNode(declaration.type)) return null;
  if (declaration.type.typeName.getText() !== 'Branded') return null;
  return declaration.type.typeArguments?.[0]?.getText() ?? null;
}
