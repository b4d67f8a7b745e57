/** Makes a thing once for each it is asked for. What could not be made is made anew: kept, it would fail everybody until the program is started again. */
export function keptWhileGood<Of, Made>(make: (of: Of) => Promise<Made>): (of: Of) => Promise<Made> {
  const known = new Map<string, Promise<Made>>();
  return async (of) => {
    const key = JSON.stringify(of);
    const made = known.get(key) ?? make(of);
    known.set(key, made);
    try {
      return await made;
    } catch (error) {
      if (known.get(key) === made) known.delete(key);
      throw error;
    }
  };
}
