// The phone's network, as far as a page can play it: every socket and request of the wallet and of what it embeds goes through here.
// Owns the switch. Imported before anything else, so that nothing holds the browser's own constructors.

const sockets = new Set<WebSocket>();
const requests = new Set<XMLHttpRequest>();
let isCut = false;

class PhoneSocket extends WebSocket {
  constructor(url: string | URL, protocols?: string | string[]) {
    super(url, protocols);
    sockets.add(this);
    this.addEventListener('close', () => sockets.delete(this));
    if (isCut) this.close();
  }

  override send(data: string | Blob | BufferSource): void {
    if (!isCut) super.send(data);
  }
}

class PhoneRequest extends XMLHttpRequest {
  override send(body?: Document | XMLHttpRequestBodyInit | null): void {
    requests.add(this);
    this.addEventListener('loadend', () => requests.delete(this));
    super.send(body);
    if (isCut) this.abort();
  }
}

const browserFetch = window.fetch.bind(window);
window.WebSocket = PhoneSocket;
window.XMLHttpRequest = PhoneRequest;
window.fetch = (input, init) =>
  isCut ? Promise.reject(new TypeError('The phone has no network.')) : browserFetch(input, init);

/** What a phone does in a tunnel: connections die, new ones fail, and the page is told. */
export function cutNetwork(cut: boolean): void {
  if (cut === isCut) return;
  isCut = cut;
  if (cut) {
    for (const socket of sockets) socket.close();
    for (const request of requests) request.abort();
  }
  dispatchEvent(new Event(cut ? 'offline' : 'online'));
}
