/** The search box of the band. */
export function SearchBox() {
  return null;
}
