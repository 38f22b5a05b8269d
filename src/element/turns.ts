const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

/** Opened by the first element: an open channel would keep a server that imports classes from ending. */
function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => {
    waiting.shift()?.();
    if (waiting.length) opened.port2.postMessage(null);
  };
  return opened;
}

/**
 * Resolves in a task of its own, first come first served: between two turns the
 * browser may paint and answer the reader.
 */
export function turn(): Promise<void> {
  channel ??= openChannel();
  const {port2} = channel;
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) port2.postMessage(null);
  });
}
