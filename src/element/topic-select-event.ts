/** The reader asks to see an event of the topic: a timeline on the page selects it. */
export class TopicSelectEvent extends Event {
  /** Id of the event in the topic. */
  readonly eventId: string;

  constructor(eventId: string) {
    super('topic-select', {bubbles: true, composed: true});
    this.eventId = eventId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'topic-select': TopicSelectEvent;
  }
}
