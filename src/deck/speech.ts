import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Reads texts aloud by the browser's own voices, where it has one for the language. */
export class SpeechController implements ReactiveController {
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.speech?.addEventListener?.('voiceschanged', this.update);
  }

  hostDisconnected(): void {
    this.speech?.removeEventListener?.('voiceschanged', this.update);
    this.speech?.cancel();
  }

  /** True where there is a voice for the language. */
  speaks(lang: string): boolean {
    return this.voice(lang) !== undefined;
  }

  /** Says a text, in place of what is being said. */
  say(text: string, lang: string): void {
    const voice = this.voice(lang);
    if (!voice || !this.speech) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    this.speech.cancel();
    this.speech.speak(utterance);
  }

  private get speech(): SpeechSynthesis | undefined {
    return globalThis.speechSynthesis;
  }

  private voice(lang: string): SpeechSynthesisVoice | undefined {
    const wanted = lang.toLowerCase();
    const [language] = wanted.split('-');
    // Android writes `en_GB`.
    const tag = ({lang: name}: SpeechSynthesisVoice) => name.toLowerCase().replace('_', '-');
    const voices = this.speech?.getVoices() ?? [];
    const fitting = voices.filter((voice) => tag(voice).split('-')[0] === language);
    return fitting.find((voice) => tag(voice) === wanted) ?? fitting[0];
  }

  private readonly update = (): void => this.host.requestUpdate();
}
