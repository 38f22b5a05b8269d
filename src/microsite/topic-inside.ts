import {readJsonText} from '../topic/readers/json-text.js';
import type {TopicRecord} from '../topic/topic-record.js';

/** Reads the topic that is written inside a tag, anew only when its text changes. */
export class TopicInside {
  /** What is wrong with it, in a sentence; empty where nothing is. */
  problem = '';
  private text = '';
  private topic: TopicRecord | undefined;

  read(host: Element): TopicRecord | undefined {
    const script = host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent ?? '';
    if (text === this.text) return this.topic;
    const {value, problem} = readJsonText(text, 'JSON');
    this.text = text;
    this.problem = problem ? `${problem.where}: ${problem.message}` : '';
    if (problem) console.warn(`<${host.localName}> ${this.problem}`);
    this.topic = problem || !value ? undefined : value;
    return this.topic;
  }
}
