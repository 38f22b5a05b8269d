/** Opens a page under the strict Content Security Policy in a frame, and tells what it violated. */
export interface StrictPageParts {
  /** Module scripts, addresses such as `/dist/cdn/trade-chart.js`. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  /** Markup of the body. */
  readonly body?: string;
  /** Lets several bundles, each with a Lit of its own, share the page. */
  readonly duplicates?: boolean;
}

export interface StrictPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Violations until now, each as "directive what". */
  violations(): Promise<string[]>;
  /** Messages of uncaught errors until now. */
  failures(): string[];
  close(): void;
}

interface Recorded {
  violations: string[];
  failures: string[];
}

function address({scripts = [], styles = [], body = '', duplicates}: StrictPageParts): string {
  const query = new URLSearchParams({body});
  for (const url of scripts) query.append('script', url);
  for (const url of styles) query.append('style', url);
  if (duplicates) query.append('duplicates', '');
  return `/csp/page?${query}`;
}

/** Violations are told in their order, so after one of our own all earlier ones are known. */
async function violationsOf(document: Document, recorded: Recorded): Promise<string[]> {
  const before = new Promise<string[]>((resolve) => {
    const listener = (event: SecurityPolicyViolationEvent): void => {
      if (event.target !== sentinel) return;
      document.removeEventListener('securitypolicyviolation', listener);
      resolve(recorded.violations.slice(0, -1));
    };
    document.addEventListener('securitypolicyviolation', listener);
  });
  const sentinel = document.createElement('i');
  document.body.append(sentinel);
  sentinel.setAttribute('style', 'order: 1');
  const found = await before;
  recorded.violations.pop();
  sentinel.remove();
  return found;
}

/** Resolves when the page has loaded, its module scripts included. */
export async function openStrictPage(parts: StrictPageParts): Promise<StrictPage> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '700';
  frame.src = address(parts);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentWindow as Window & typeof globalThis & Recorded;
  return {
    frame,
    window: inner,
    document: inner.document,
    violations: () => violationsOf(inner.document, inner),
    failures: () => inner.failures,
    close: () => frame.remove(),
  };
}
