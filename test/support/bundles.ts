/** The tags that the build has made a bundle for. */
export async function bundledTags(): Promise<readonly string[]> {
  const response = await fetch('/dist/cdn/manifest.json');
  const {files} = (await response.json()) as {files: Record<string, unknown>};
  const scripts = Object.keys(files).filter((name) => /^[a-z]+(-[a-z]+)+\.js$/.test(name));
  return scripts.map((name) => name.slice(0, -'.js'.length));
}

/** Resolves when every library element in a document has rendered. */
export async function rendered(document: Document): Promise<void> {
  const elements = [...document.querySelectorAll('*')] as {updateComplete?: Promise<unknown>}[];
  await Promise.all(elements.map(({updateComplete}) => Promise.resolve(updateComplete)));
}

/** Everything in an element's shadow tree that a reader sees, as text. */
export function shownText(element: Element | null): string {
  const root = element?.shadowRoot?.querySelector<HTMLElement>('.root');
  return (root?.innerText ?? '').replace(/\s+/g, ' ').trim();
}
