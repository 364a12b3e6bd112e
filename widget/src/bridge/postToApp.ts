// The way to the native app: whichever of the three kinds of webview this is.

/** What the page tells the app: `ready`, `unread`, `close`, `caseSubmitted`, `tokenExpired`. */
export type ToApp = { type: string } & Record<string, unknown>;

declare global {
  interface Window {
    ReactNativeWebView?: { postMessage(text: string): void };
    webkit?: { messageHandlers?: { recourse?: { postMessage(message: unknown): void } } };
    /** An Android app's own JavaScript interface. */
    RecourseNative?: { postMessage(text: string): void };
  }
}

/** Whether an app is there to close the page. */
export function isInApp(): boolean {
  return Boolean(window.ReactNativeWebView ?? window.RecourseNative ?? window.webkit?.messageHandlers?.recourse);
}

export function postToApp(message: ToApp): void {
  const text = JSON.stringify(message);
  window.ReactNativeWebView?.postMessage(text);
  window.RecourseNative?.postMessage(text);
  window.webkit?.messageHandlers?.recourse?.postMessage(message);
}
