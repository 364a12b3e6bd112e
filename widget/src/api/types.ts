// What an adopter's page can say to Recourse, and what it hears back. The types of `window.Recourse`.
// Owns the names. Never holds behaviour: the loader and the panel do.

/** What a wallet knows of a payment: all members optional, all text; what does not fit is asked of the customer instead. */
export interface RefundPrefill {
  payment?: 'card' | 'onchain' | 'thirdParty';
  reason?: string;
  provider?: string;
  network?: string;
  transactionId?: string;
  secondTransactionId?: string;
  cardLast4?: string;
  cardBrand?: 'visa' | 'mastercard' | 'unionpay' | 'amex' | 'jcb' | 'other';
  /** Where the card was issued. */
  cardCountry?: 'CN' | 'HK' | 'SG' | 'GB' | 'EU' | 'US' | 'other';
  payerHint?: string;
  /** A decimal in whole units of `currency`, as text: `"128.40"`. */
  amount?: string;
  currency?: string;
  /** `2026-11-16T20:14` in the customer's zone, or with an offset. */
  paidAt?: string;
  posted?: 'both' | 'onePending' | 'unknown';
  /** Of a token; none for the network's own coin. */
  contract?: string;
  fromAddress?: string;
  toAddress?: string;
  memo?: string;
  chainStatus?: 'confirmed' | 'pending' | 'failed' | 'unknown';
  confirmedAt?: string;
  block?: string;
  destination?: string;
  exchange?: string;
  intendedNetwork?: string;
  intendedAddress?: string;
}

export type Locale = 'zh-CN' | 'en';
export type Theme = 'auto' | 'light' | 'dark';
export type ScreenName = 'home' | 'conversation' | 'refund' | 'cases' | 'contact' | 'verify';

/** A JWT that the wallet's backend signed, or how to get one; asked again when it has expired. */
export type TokenSource = string | (() => Promise<string>);

export interface BootOptions {
  /** The site's id in the relay's configuration. */
  site: string;
  /** Where the relay answers; the loader's own origin unless told. */
  relay?: string;
  /**
   * The public key with which you sign what is yours (`recourse config sign`); two, parted by a space, while one replaces the
   * other. Without it no verified badge is drawn and nothing can be checked.
   */
  key?: string;
  locale?: Locale;
  theme?: Theme;
  /** False where the wallet has its own entry and calls `open()`. */
  launcher?: boolean;
  /** A CSS hex colour, `#026d8e`. Its hue is kept; lightness and contrast are ours. */
  accent?: string;
}

export interface OpenOptions {
  screen?: ScreenName;
  /** The case or conversation that a notification is about: the `log` of `customer.notify`. */
  log?: string;
  /** The wallet's word for where it was opened; agents see it. */
  openedFrom?: string;
}

export interface RecourseEvents {
  ready: undefined;
  open: undefined;
  close: undefined;
  /** How many messages of agents are unread. */
  unread: { count: number };
  caseSubmitted: { caseNumber: string; transactionId?: string };
  /** A token that was given as text has expired: call `identify` with a new one. */
  tokenExpired: undefined;
}

export interface Recourse {
  /** Once a page, and only where the script tag does not carry `data-site`. */
  boot(options: BootOptions): void;
  open(options?: OpenOptions): void;
  close(): void;
  identify(token: TokenSource): void;
  /** Forgets everything about this customer on this device. */
  logout(): void;
  setLocale(locale: Locale): void;
  setTheme(theme: Theme): void;
  /** Answers how to stop listening. */
  on<Name extends keyof RecourseEvents>(name: Name, listener: (detail: RecourseEvents[Name]) => void): () => void;
  /** Opens the refund intake with what the wallet knows already. */
  requestRefund(prefill?: RefundPrefill): void;
  /** Takes everything off the page. */
  destroy(): void;
  /** One call by name, which is also how calls wait in an array before the script has loaded. */
  push(...calls: QueuedCall[]): void;
}

/** `window.Recourse = window.Recourse || []; Recourse.push(['open', { screen: 'refund' }])` works before the script has loaded. */
export type QueuedCall = {
  [Name in Exclude<keyof Recourse, 'push'>]: [name: Name, ...args: Parameters<Recourse[Name]>];
}[Exclude<keyof Recourse, 'push'>];

/** What the loader asks of the panel module. */
export interface PanelOptions extends Omit<BootOptions, 'launcher' | 'relay'> {
  relay: string;
  token?: TokenSource;
  /** Where to draw: an element of the page's own, or none for a floating panel. */
  container?: HTMLElement;
  /** A page of its own keeps its screens in the history, so that a phone's back button works. */
  history?: boolean;
  /** The container can be closed by whoever hears the `close` event. */
  closable?: boolean;
  /** There is no launcher of ours to stay clear of. */
  ownEntry?: boolean;
  tell<Name extends keyof RecourseEvents>(name: Name, detail: RecourseEvents[Name]): void;
}

export interface Panel {
  open(options?: OpenOptions): void;
  close(): void;
  /** One screen back; false when there is none to go back to. */
  back(): boolean;
  identify(token: TokenSource): void;
  logout(): void;
  setLocale(locale: Locale): void;
  setTheme(theme: Theme): void;
  requestRefund(prefill?: RefundPrefill): void;
  destroy(): void;
}

export interface PanelModule {
  mount(options: PanelOptions): Panel;
}

declare global {
  interface Window {
    Recourse?: Recourse | QueuedCall[];
  }
}
