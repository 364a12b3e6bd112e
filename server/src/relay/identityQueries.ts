// What a customer asks about who he is: a newer token, the code that finds his conversations again, the word that he knows us by.
// Owns whose connection may have which answer. Codes and tokens pass through here and are kept nowhere.
import type { CustomerQuery, Failure } from '@recourse/shared/protocol';
import { allWordLists, judgeOwnWord } from '@recourse/shared/safety';
import type { IdentifyCustomer } from '../access/customers.ts';
import type { OwnWords } from '../access/ownWords.ts';
import type { Recovery } from '../access/recovery.ts';
import type { CustomerCaller } from '../desk/caller.ts';
import type { Site } from '../site.ts';
import type { SiteHint } from '../state/siteHints.ts';
import type { Connected } from './connected.ts';

/** undefined: not a question about this. */
export async function answerIdentity(of: {
  query: { type: string };
  caller: CustomerCaller;
  site: Site;
  address: string;
  connection: Connected;
  identifyCustomer: IdentifyCustomer;
  recovery: Recovery;
  ownWords: OwnWords;
  publish: (hint: SiteHint) => Promise<void>;
}): Promise<object | undefined> {
  const { caller, recovery } = of;
  const site = of.site.id;
  const device = caller.device.id;
  const query = of.query as CustomerQuery;
  switch (query.type) {
    case 'renewToken':
      return renewToken({ ...of, token: query.token });
    case 'makeRecoveryCode':
      // An account finds its conversations by signing in.
      return caller.customer.kind === 'known'
        ? refused({ code: 'forbidden' })
        : { ok: true, code: await recovery.make(site, device) };
    case 'recoveryStatus':
      return { ok: true, ...(await recovery.status(site, device)) };
    case 'revokeRecoveryCode':
      await recovery.revoke(site, device);
      return { ok: true };
    case 'useRecoveryCode': {
      const failure = await recovery.use({ site, device, code: query.code, address: of.address });
      return failure ? refused(failure) : { ok: true };
    }
    case 'keepOwnWord':
      return keepOwnWord({ ...of, word: query.word });
    default:
      return undefined;
  }
}

async function keepOwnWord(of: {
  word: string | null;
  caller: CustomerCaller;
  site: Site;
  ownWords: OwnWords;
  publish: (hint: SiteHint) => Promise<void>;
}): Promise<object> {
  let { word } = of;
  if (word !== null) {
    const judged = judgeOwnWord(word, { ours: Object.values(of.site.name), lists: await allWordLists() });
    if (!judged.ok) return refused({ code: 'invalidField', field: 'word', rule: judged.problem });
    word = judged.word;
  }
  await of.ownWords.keep(of.caller, word);
  await of.publish({ type: 'ownWord', customer: of.caller.customer.id });
  return { ok: true };
}

async function renewToken(of: {
  token: string;
  caller: CustomerCaller;
  site: Site;
  connection: Connected;
  identifyCustomer: IdentifyCustomer;
}): Promise<object> {
  const { caller, connection } = of;
  // Which device it is was settled when the connection began; here only the token speaks.
  const found = await of.identifyCustomer(of.site, { device: '-', token: of.token });
  if (!found.ok) return refused(found.failure);
  // Whoever became somebody else begins anew, with what is his.
  if (found.customer.id !== caller.customer.id || found.expiresAt === undefined) return refused({ code: 'forbidden' });
  connection.goodUntil(found.expiresAt);
  return { ok: true, expiresAt: found.expiresAt };
}

function refused(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}
