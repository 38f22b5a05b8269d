const channel = new MessageChannel();
const waiting: (() => void)[] = [];

channel.port1.onmessage = () => {
  waiting.shift()?.();
  if (waiting.length) channel.port2.postMessage(null);
};

/**
 * Resolves in a task of its own, first come first served: between two turns the
 * browser may paint and answer the reader.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) channel.port2.postMessage(null);
  });
}
