/** Whether whoever asks is held against the matrix of rights in this process. */
export const matrix = { on: true };

/**
 * Until what it answers is called, whatever is still not seen is kept back by the database alone. Of the process: the files that follow
 * in it are held against the matrix again.
 */
export function switchMatrixOff(): () => void {
  matrix.on = false;
  return () => {
    matrix.on = true;
  };
}
