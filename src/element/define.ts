/** An element class that carries its tag and version. */
export interface DefinableElement extends CustomElementConstructor {
  readonly tag: string;
  readonly version: string;
}

const warned = new Set<string>();

function warnOnce(tag: string, ours: string, theirs: string): void {
  const text = `<${tag}> ${ours} was not defined: <${tag}> ${theirs} is already on this page.`;
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}

/**
 * Registers an element class under a tag, and never throws: where the tag is
 * free it is taken, where the same version holds it nothing happens, where
 * another version holds it the console says so once. Without a registry (in
 * Node) nothing happens.
 */
export function define(
  element: DefinableElement,
  tag: string = element.tag,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  if (!registry) return;
  const present = registry.get(tag) as Partial<DefinableElement> | undefined;
  if (present) {
    if (present.version !== element.version) {
      warnOnce(tag, element.version, present.version ?? 'of unknown version');
    }
    return;
  }
  try {
    registry.define(tag, element);
  } catch {
    // One class can hold one tag only: a second tag gets a subclass of its own.
    registry.define(tag, class extends element {});
  }
}
