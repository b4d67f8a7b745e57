// Runs in the page before anything else: a script of the browser, so neither a module nor typed like the rest.
globalThis.bench = {
  rows: 0,
  busyUntil: 0,
  /** From a pressed key to the next row drawn as chosen. */
  keyAnswered() {
    return new Promise((resolve) => {
      const before = document.querySelector('[data-chosen=true]');
      const heard = ({ timeStamp }) => {
        const drawn = () => {
          if (document.querySelector('[data-chosen=true]') === before) requestAnimationFrame(drawn);
          else requestAnimationFrame(() => resolve(performance.now() - timeStamp));
        };
        requestAnimationFrame(drawn);
      };
      addEventListener('keydown', heard, { once: true, capture: true });
    });
  },
  facts() {
    const board = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/board'));
    return {
      rows: bench.rows,
      busyUntil: bench.busyUntil,
      data: board?.responseEnd ?? 0,
      bytes: board?.decodedBodySize ?? 0,
      set: document.querySelectorAll('[data-unit]').length,
    };
  },
};
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) bench.busyUntil = startTime + duration;
}).observe({ type: 'longtask', buffered: true });
const look = () => {
  if (document.querySelector('[data-unit]') === null) requestAnimationFrame(look);
  // The frame after the one in which it is found has been drawn with it.
  else
    requestAnimationFrame(() => {
      bench.rows = performance.now();
    });
};
requestAnimationFrame(look);
