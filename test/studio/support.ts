import type {TopicRecord} from '../../src/topic/topic-record.js';
import {TeacherStudio} from '../../src/studio/teacher-studio.js';
import {mount} from '../element/support.js';

/** Nine cards and ten statements of two themes. */
export const record: TopicRecord = {
  id: 'test-topic',
  title: 'Two rivers',
  lang: 'en',
  categories: [
    {id: 'water', label: 'Rivers'},
    {id: 'towns', label: 'Towns'},
  ],
  sources: [
    {id: 'atlas', title: 'An atlas', publisher: 'A press', date: '1990'},
    {id: 'unused', title: 'Not cited'},
  ],
  cards: Array.from({length: 9}, (_, i) => ({
    id: `k${i}`,
    front: `Term ${i}`,
    back: `Meaning ${i}`,
    theme: i % 2 ? 'towns' : 'water',
    sources: ['atlas'],
  })),
  claims: Array.from({length: 10}, (_, i) => ({
    id: `c${i}`,
    statement: `Statement ${i}.`,
    answer: i % 2 === 0,
    explanation: `Because of ${i}.`,
    theme: i % 2 ? 'towns' : 'water',
    sources: ['atlas'],
  })),
};

/** A studio on the page, drawn; attributes and children as in HTML. */
export async function studioWith(attributes = '', children = ''): Promise<TeacherStudio> {
  TeacherStudio.define();
  const place = mount(
    `<div style="inline-size: 60rem"><teacher-studio ${attributes}>${children}</teacher-studio></div>`,
  );
  const studio = place.querySelector('teacher-studio')!;
  if (!children && !studio.src) studio.data = record;
  await studio.updateComplete;
  return studio;
}

/** The first element in the studio that matches. */
export function part<E extends HTMLElement = HTMLElement>(
  studio: TeacherStudio,
  selector: string,
): E {
  const found = studio.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Texts of all elements that match, with their spaces tidied. */
export function texts(studio: TeacherStudio, selector: string): readonly string[] {
  return [...studio.renderRoot.querySelectorAll(selector)].map(({textContent}) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

/** Waits until the studio shows what was done, and the focus has moved on. */
export async function settle(studio: TeacherStudio): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await studio.updateComplete;
}

export async function click(studio: TeacherStudio, selector: string): Promise<void> {
  part(studio, selector).click();
  await settle(studio);
}

/** Types into a field of the form that is open. */
export async function type(studio: TeacherStudio, name: string, value: string): Promise<void> {
  const field = part<HTMLInputElement>(studio, `.form [name=${name}]`);
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await settle(studio);
}

/** Changes a setting of the sheet. */
export async function set(studio: TeacherStudio, name: string, value: string): Promise<void> {
  const field = part<HTMLInputElement>(studio, `.settings [name=${name}]`);
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await settle(studio);
}

/** Presses a key where the focus is. */
export async function press(studio: TeacherStudio, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  (studio.shadowRoot?.activeElement ?? studio).dispatchEvent(event);
  await settle(studio);
  return event;
}

/** The element in the studio that has the focus. */
export function focused(studio: TeacherStudio): Element | null {
  return studio.shadowRoot?.activeElement ?? null;
}
