import {html, type TemplateResult} from 'lit';
import type {DataReaders} from '../../src/element/data-controller.js';
import {DataElement} from '../../src/element/data-element.js';
import type {Reading} from '../../src/topic/types.js';

/** The smallest element with data: a list of words. */
export class WordList extends DataElement<readonly string[]> {
  static override readonly tag: string = 'word-list';
  static override bundled: unknown = ['bundled'];
  protected override readonly errorEvent = 'word-error';

  protected override readers(): DataReaders<readonly string[]> {
    return {
      json: readWords,
      children: (host) => {
        const items = [...host.querySelectorAll('li')].map((item) => item.textContent ?? '');
        return items.length ? {value: items, problems: []} : null;
      },
      fromTopic: (topic) => topic.categories?.map(({label}) => label),
      isEmpty: (value) => !value.length,
    };
  }

  protected override renderContent(): TemplateResult {
    return html`${this.renderHeading('Words')}
      <ul>
        ${(this.model ?? []).map((word) => html`<li>${word}</li>`)}
      </ul>
      ${this.renderMessage()} ${this.renderProblems()}`;
  }

  /** The words on view, as a reader sees them. */
  get words(): readonly string[] {
    return [...this.renderRoot.querySelectorAll('ul:not(.problems ul) li')].map(
      (item) => item.textContent ?? '',
    );
  }
}

function readWords(record: unknown): Reading<readonly string[]> {
  const items: unknown[] = Array.isArray(record) ? record : [];
  return {
    value: items.filter((item): item is string => typeof item === 'string'),
    problems: items.flatMap((item, index) =>
      typeof item === 'string' ? [] : [{where: `row ${index + 1}`, message: 'it is not a word'}],
    ),
  };
}

/** Waits for a condition that the page brings about by itself, frame by frame. */
export async function until(condition: () => unknown): Promise<void> {
  for (let frame = 0; frame < 1800; frame++) {
    if (condition()) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`never came true: ${condition.toString()}`);
}

/** Puts markup on the page and takes it away after the test. */
export function mount(markup: string): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  return place;
}

/** Empties the page. */
export function unmountAll(): void {
  document.body.replaceChildren();
}
