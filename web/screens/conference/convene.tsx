export function Convene() {
  return null;
}
