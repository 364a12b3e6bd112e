// What a typed value means: cleaned of spaces, full-width characters and other traces of keyboards and clipboards.
// Owns one normal form for each kind of field. Never checks; a value that makes no sense stays as it is.
import { assertNever, instantOf, isTimeZone } from '../kit/index.ts';
import type { RefundDraft } from './fieldNames.ts';
import type { FieldSpec } from './fieldSpecs.ts';
import { isNetworkName, spellTransactionId } from './networks.ts';
import { cleanTransactionId, plainText } from './transactionId.ts';

/** The field's value in its normal form; '' where nothing is filled in. */
export function cleanValue(spec: FieldSpec, draft: RefundDraft): string {
  const typed = draft[spec.name] ?? '';
  switch (spec.kind) {
    case 'choice':
    case 'flag':
    case 'given':
      return typed.trim();
    case 'decimal':
      return cleanDecimal(typed);
    case 'digits':
    case 'address':
      return plainText(typed).replace(/\s+/g, '');
    case 'currency':
      return plainText(typed).toUpperCase();
    case 'dateTime':
      return plainText(typed);
    case 'id':
      return cleanId(typed, draft);
    case 'text':
      // Spaces last: what stood between two of them may have been a control character, and a clean value must stay as it is.
      return withoutControls(typed.replace(/\s/g, ' ')).replace(/ +/g, ' ').trim();
    case 'longText':
      return withoutControls(typed.replace(/\r\n?/g, '\n')).trim();
    default:
      return assertNever(spec.kind);
  }
}

function cleanId(typed: string, draft: RefundDraft): string {
  if (draft.payment?.trim() !== 'onchain') return plainText(typed).replace(/\s+/g, '');
  const { id } = cleanTransactionId(typed);
  const network = draft.network?.trim() ?? '';
  return isNetworkName(network) ? spellTransactionId(network, id) : id;
}

/** `１，２８０．５` and `1,280.5` are 1280.5. A comma that groups no thousands stays, and so is no decimal. */
function cleanDecimal(typed: string): string {
  const plain = plainText(typed).replace(/\s+/g, '').replace('。', '.');
  const ungrouped = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  return ungrouped.replace(/^\./, '0.').replace(/\.$/, '');
}

/** NFC, not NFKC: in running text full-width punctuation is right. Line breaks stay. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '').normalize('NFC');
}

const dateTimeShape = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * The instant, in milliseconds since 1970, of a date and time: with `Z` or an offset as it says, else local in the zone
 * given. Undefined where there is no such moment (2026-02-30) or no such zone.
 */
export function instantFrom(text: string, timeZone: string): number | undefined {
  const match = dateTimeShape.exec(text);
  if (!match) return undefined;
  const [, date = '', minutes = '', seconds = ':00', fraction = '', offset] = match;
  const pretended = Date.parse(`${date}T${minutes}${seconds}Z`);
  if (Number.isNaN(pretended) || new Date(pretended).toISOString().slice(0, 16) !== `${date}T${minutes}`)
    return undefined;
  const ms = Math.round(Number(`0${fraction}`) * 1000);
  if (offset !== undefined) {
    const at = Date.parse(`${date}T${minutes}${seconds}${offset}`);
    return Number.isNaN(at) ? undefined : at + ms;
  }
  return isTimeZone(timeZone) ? instantOf(date, `${minutes}${seconds}`, timeZone) + ms : undefined;
}
