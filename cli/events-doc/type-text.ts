import ts from 'typescript';
import { isOfDomain, type Source } from '#cli/events-doc/source.ts';

export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
  readonly doc: string;
}

export type TypeDeclaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** Types named on the way, to be explained once further down the page. Two files may use one name for two things. */
export type Named = Set<TypeDeclaration>;

/** The fields of an object, however it was put together; null for what is no plain object (a union, text, a list). */
export function fieldsOf(source: Source, type: ts.Type, named: Named): readonly Field[] | null {
  const { checker } = source;
  if (type.isUnion() || (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return null;
  if (checker.isArrayType(type) || checker.isTupleType(type) || type.getStringIndexType() !== undefined) return null;
  const properties = type.getProperties();
  if (properties.length === 0 || properties.some((property) => !isField(property))) return null;
  return properties.map((property) => ({
    name: property.getName(),
    optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
    type: typeOfField(source, property, named),
    doc: docOf(source, property),
  }));
}

/** Brands and built-in types have properties nobody wrote down as fields. */
function isField(property: ts.Symbol): boolean {
  return property.declarations?.some((one) => ts.isPropertySignature(one) && isOfDomain(one)) ?? false;
}

function typeOfField(source: Source, property: ts.Symbol, named: Named): string {
  const written = property.declarations?.find(ts.isPropertySignature)?.type;
  if (written !== undefined) return typeText(source, written, named);
  return source.checker.typeToString(
    source.checker.getTypeOfSymbol(property),
    undefined,
    ts.TypeFormatFlags.NoTruncation,
  );
}

/** As it is written, on one line; what a reader of the stored JSON cannot use (`readonly`) is left out. */
export function typeText(source: Source, node: ts.TypeNode, named: Named): string {
  collectNames(source, node, named);
  const text = needsResolving(source, node)
    ? source.checker.typeToString(
        source.checker.getTypeFromTypeNode(node),
        undefined,
        ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope,
      )
    : ts.createPrinter({ removeComments: true }).printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  return text
    .replace(/\breadonly /g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('; }', ' }')
    .replaceAll('"', "'")
    .replace(/^\| /, '')
    .trim();
}

/** `Ladder['steps']` and a type parameter say nothing outside their own file. */
function needsResolving(source: Source, node: ts.Node): boolean {
  if (ts.isIndexedAccessTypeNode(node)) return true;
  if (ts.isTypeReferenceNode(node) && source.checker.getTypeFromTypeNode(node).isTypeParameter()) return true;
  return ts.forEachChild(node, (child) => needsResolving(source, child) || undefined) ?? false;
}

function collectNames({ checker }: Source, node: ts.Node, named: Named): void {
  const visit = (each: ts.Node): void => {
    if (ts.isTypeReferenceNode(each)) {
      const symbol = checker.getSymbolAtLocation(each.typeName);
      const target =
        symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
      const declaration = target?.declarations?.find(
        (one): one is TypeDeclaration =>
          (ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one)) && isOfDomain(one),
      );
      if (declaration !== undefined) named.add(declaration);
    }
    ts.forEachChild(each, visit);
  };
  visit(node);
}

export function docOf({ checker }: Source, symbol: ts.Symbol | undefined): string {
  if (symbol === undefined) return '';
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
}
