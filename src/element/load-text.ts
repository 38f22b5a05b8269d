/** Why a file could not be loaded. */
export type LoadFailure =
  {readonly kind: 'offline'} | {readonly kind: 'status'; readonly status: number};

/** A file's text, or why there is none. */
export type LoadResult =
  {readonly text: string; readonly type: string} | {readonly failure: LoadFailure};

/** Fetches a text file. Rejects only when `signal` aborts. */
export async function loadText(url: string, signal: AbortSignal): Promise<LoadResult> {
  try {
    const response = await fetch(url, {signal, credentials: 'same-origin'});
    if (!response.ok) return {failure: {kind: 'status', status: response.status}};
    return {text: await response.text(), type: response.headers.get('content-type') ?? ''};
  } catch (error) {
    if (signal.aborted) throw error;
    return {failure: {kind: 'offline'}};
  }
}

/** The last part of a URL's path, as people name the file. */
export function fileName(url: string): string {
  const path = url.split(/[?#]/)[0] ?? url;
  return path.split('/').filter(Boolean).pop() ?? url;
}
