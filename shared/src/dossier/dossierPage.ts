// A dossier as a page that explains itself: one file, no script, nothing fetched, made for printing.
// Owns the layout and the escaping. All texts come from words/; everything of the case is data and is written as text.

import * as v from 'valibot';
import { type Case, type CaseEvent, caseEventSchema, evolveCase, noCase } from '../case/index.ts';
import type { KeptEvidence } from '../evidence/index.ts';
import { assertNever } from '../kit/assertNever.ts';
import type { Author } from '../kit/author.ts';
import type { Recorded } from '../kit/recorded.ts';
import type { RefundRequest } from '../refund/index.ts';
import { publicState } from '../views/publicState.ts';
import { formatAmount, formatDateTime, type Locale, type RefundWords } from '../words/index.ts';
import type { Dossier, DossierEvent } from './dossier.ts';
import { eventLines } from './eventLines.ts';
import { type PageWords, pageWords } from './pageWords.ts';

export interface PageOptions {
  locale: Locale;
  /** IANA zone in which times are written. */
  timeZone: string;
  /** The operator's name in this language. */
  siteName: string;
  words: RefundWords;
}

type OwnEvent = Extract<DossierEvent, { body: object }>;

export function dossierPage(dossier: Dossier, { locale, timeZone, siteName, words }: PageOptions): string {
  const said = pageWords[locale];
  // The zone of all of them stands at the top.
  const moment = (at: number) => formatDateTime(at, timeZone, locale, 0);
  const own = dossier.events.filter((event): event is OwnEvent => 'body' in event);
  const state = own.reduce((before, event) => {
    const recorded = recordedOf(event);
    return recorded ? evolveCase(before, recorded) : before;
  }, noCase as Case);
  if (state.name === 'none') return page(said.title, locale, `<p>${text(said.nothing)}</p>`);
  if (state.name === 'erased') {
    const erased = said.erased[state.why](moment(state.at));
    return page(
      `${said.title} ${dossier.caseNumber}`,
      locale,
      `<h1>${text(dossier.caseNumber)}</h1><p>${text(erased)}</p>`,
    );
  }

  const { request, verdict } = state;
  const facts: Array<[string, string]> = [
    [said.caseNumber, dossier.caseNumber],
    [said.state, words.state[publicState(state.status)]],
    [words.field.payment.label, words.payment[request.payment].title],
    [words.field.reason.label, words.reason[request.reason].title],
    [words.field.amount.label, formatAmount(request.amount, request.currency, locale)],
    [words.field.paidAt.label, moment(request.paidAt)],
    ...requestFacts(request, words),
    ...(state.consent === undefined ? [] : [[said.consent, consentText(state.consent, words)] as [string, string]]),
  ];
  const applied = verdict.rules.filter(({ facts }) => facts.applies !== 'no');
  const rules = applied.map(
    (rule) =>
      `<tr><td>${text(words.rule[rule.rule])}</td><td>${text(said.outcome[rule.outcome])}</td><td>${text(words.ruleFact(rule, { day: (day) => day, moment }))}</td></tr>`,
  );
  const format = { words, said, locale, moment, currency: request.currency };
  const happened = dossier.events.map((event) => {
    if (!('body' in event))
      return `<li class="withheld"><b>${event.seq}</b> ${text(said.withheld)}<code>${event.digest}</code></li>`;
    const recorded = recordedOf(event);
    const title = recorded ? titleOf(recorded.event, words, said) : event.type;
    const lines = recorded ? eventLines(recorded.event, format) : [];
    return `<li><b>${event.seq}</b> <time>${text(moment(event.time))}</time> <strong>${text(title)}</strong> <span>${text(authorOf(event.author as Author, said))}</span>${lines.map((line) => `<p>${text(line)}</p>`).join('')}</li>`;
  });
  const { head } = dossier;
  return page(
    `${said.title} ${dossier.caseNumber}`,
    locale,
    `<header><p>${text(siteName)}</p><h1>${text(said.title)}</h1><p>${text(said.made(moment(head.time), timeZone))}</p></header>
<table class="facts">${facts.map(([name, value]) => `<tr><th>${text(name)}</th><td>${text(value)}</td></tr>`).join('')}</table>
<h2>${text(said.verdict)}</h2><p>${text(words.verdict[verdict.verdict].title)} · ${text(said.policy(verdict.policyVersion))}</p>
<table>${rules.join('')}</table>
${files(state.evidence, { words, said })}<h2>${text(said.history)}</h2><ol class="events">${happened.join('')}</ol>
<h2>${text(said.proof)}</h2><p>${text(said.proofText)}</p>
<table class="facts">${[
      [said.position, String(head.seq)],
      [said.chain, head.chain],
      [said.signedAt, moment(head.time)],
      [said.key, head.key],
      [said.signature, head.signature],
    ]
      .map(([name = '', value = '']) => `<tr><th>${text(name)}</th><td><code>${text(value)}</code></td></tr>`)
      .join('')}</table>
<p class="note">${text(said.note)}</p>`,
  );
}

function files(kept: readonly KeptEvidence[], { words, said }: { words: RefundWords; said: PageWords }): string {
  const rows = kept.map(({ name, caption, shows, bytes, sha256, purged }) => {
    const what = caption ?? (shows ? words.evidence[shows].ask : '');
    const state = purged ? `${said.fileGone}. ${said.purged[purged.reason]}` : `${Math.ceil(bytes / 1000)} KB`;
    return `<tr><th>${text(name)}</th><td>${text(what)} ${text(state)}<br><code>SHA-256 ${text(sha256)}</code></td></tr>`;
  });
  return rows.length === 0 ? '' : `<h2>${text(said.files)}</h2><table class="facts">${rows.join('')}</table>`;
}

function recordedOf({ seq, time, author, type, body }: OwnEvent): Recorded<CaseEvent> | undefined {
  const parsed = v.safeParse(caseEventSchema, { ...body, type });
  // What a newer version wrote is listed by its name and changes nothing here.
  return parsed.success ? { at: seq, time, author: author as Author, command: '', event: parsed.output } : undefined;
}

function titleOf(event: CaseEvent, words: RefundWords, said: PageWords): string {
  const known: Partial<Record<string, string>> = { ...said.event, ...words.event };
  return known[event.type] ?? event.type;
}

function requestFacts(request: RefundRequest, words: RefundWords): Array<[string, string]> {
  const shown = [
    'transactionId',
    'secondTransactionId',
    'network',
    'fromAddress',
    'toAddress',
    'memo',
    'note',
  ] as const;
  const values = request as Partial<Record<string, unknown>>;
  return shown.flatMap((name): Array<[string, string]> => {
    const value = values[name];
    const field = words.field[name as keyof RefundWords['field']];
    return typeof value === 'string' && value !== '' && field ? [[field.label, value]] : [];
  });
}

/** A version that this code does not know yet stands for itself. */
function consentText(version: string, { consent }: RefundWords): string {
  const known: Partial<Record<string, string>> = consent;
  return `${known[version] ?? ''} (${version})`.trim();
}

function authorOf(author: Author, said: PageWords): string {
  switch (author.role) {
    case 'customer':
      return said.customer;
    case 'agent':
      return `${said.agent} ${author.name}`;
    case 'guide':
    case 'policy':
    case 'relay':
    case 'payments':
      return said.automatic;
    default:
      return assertNever(author);
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Also without what would turn the direction of the text behind it, or is no text at all; line ends stay. */
function text(value: string): string {
  return value
    .replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

const style = `:root{color-scheme:light}body{font:15px/1.6 -apple-system,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;color:#1a1d21;max-width:46rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.5rem;margin:.2rem 0}h2{font-size:1.1rem;margin:2rem 0 .5rem;border-top:1px solid #d9dce1;padding-top:1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #eceef1}th{width:11rem;font-weight:500;color:#555c66}
code{font:12px/1.5 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}.events{list-style:none;padding:0}.events li{padding:.5rem 0;border-bottom:1px solid #eceef1;break-inside:avoid}
.events p{margin:.2rem 0 0 1.6rem;white-space:pre-wrap;overflow-wrap:anywhere}.events time,.events span{color:#555c66}.withheld{color:#555c66}.withheld code{display:block;margin-inline-start:1.6rem}
.note{color:#555c66;font-size:.85rem}tr{break-inside:avoid}h2{break-after:avoid}@page{margin:18mm 16mm}@media print{body{margin:0;max-width:none;font-size:11pt}code{font-size:8.5pt}}`;

function page(title: string, locale: Locale, body: string): string {
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="referrer" content="no-referrer">
<title>${text(title)}</title><style>${style}</style></head><body>${body}</body></html>`;
}
