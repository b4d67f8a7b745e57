// Runs in the page before anything else: a script of the browser, so neither a module nor typed like the rest.
globalThis.strokes = [];
addEventListener(
  'keydown',
  ({ timeStamp }) => {
    requestAnimationFrame(() => {
      // What a frame's callback posts is heard once that frame is painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => strokes.push(performance.now() - timeStamp);
      port2.postMessage(0);
    });
  },
  { capture: true },
);
