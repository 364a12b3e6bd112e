// The local ends of hint channels.
// Owns handing a payload to listeners. Never knows where the payload came from.

export type HintListener = (payload: unknown) => void;

/** For trouble that no caller awaits: a lost connection, a listener that throws. */
export type OnError = (error: unknown) => void;

/** Shows as a warning of the process, so that it is seen although nobody handles it. */
export const warnOnError: OnError = (error) => {
  process.emitWarning(error instanceof Error ? error : String(error));
};

/** Each listener gets a value of its own, and one that throws keeps neither the others nor the sender from theirs. */
export function deliver(json: string, listener: HintListener, onError: OnError): void {
  try {
    listener(JSON.parse(json));
  } catch (error) {
    onError(error);
  }
}
