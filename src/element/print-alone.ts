import {render, type CSSResult, type TemplateResult} from 'lit';

/**
 * Prints content without the page around it, by way of a frame that goes when
 * the printing is done.
 */
export function printAlone(content: TemplateResult, styles: CSSResult, title: string): void {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.style.cssText = 'position:fixed;inset-inline-end:100%;inline-size:40rem;block-size:10rem';
  // Firefox makes the frame's document anew once it has loaded.
  frame.addEventListener('load', () => printFrame(frame, content, styles, title), {once: true});
  document.body.append(frame);
}

function printFrame(
  frame: HTMLIFrameElement,
  content: TemplateResult,
  styles: CSSResult,
  title: string,
): void {
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const page = frame.contentDocument;
  if (!view || !page) return frame.remove();
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  page.adoptedStyleSheets = [sheet];
  page.title = title;
  page.documentElement.lang = document.documentElement.lang;
  render(content, page.body);
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.print();
}
