// The other forbidden demands: each is an act and what it is done to, near each other, unless the context says otherwise.
// Owns the matching. What acts and things there are stands in concepts.ts, what belongs together in frameTable.ts.
import type { Found } from './askedSecrets.ts';
import { blanked, type Clause, isNegated } from './clauses.ts';
import { type Concept, conceptPatterns } from './concepts.ts';
import { type Frame, frames } from './frameTable.ts';
import { type Match as Hit, matchesOf } from './matches.ts';
import { emptyNegation, negation } from './secretWords.ts';

/** Finds each concept once in the whole text, when a frame first asks for it. */
function createFinder(text: string) {
  const found = new Map<Concept, readonly Hit[]>();
  return (concept: Concept): readonly Hit[] => {
    const known = found.get(concept);
    if (known) return known;
    const hits = matchesOf(text, conceptPatterns[concept]);
    found.set(concept, hits);
    return hits;
  };
}

const gapOf = (a: Hit, b: Hit) => Math.max(0, a.start > b.start ? a.start - b.end : b.start - a.end);

export function foundFrames(lower: string, clauses: readonly Clause[]): Found[] {
  const plain = blanked(lower, emptyNegation);
  const hitsOf = createFinder(lower);
  const found: Found[] = [];
  for (const frame of frames) {
    const [anchor, ...others] = frame.all;
    // The rarest first: most lines hold no such thing at all.
    if (frame.all.some((concept) => concept !== 'customerDoes' && hitsOf(concept).length === 0)) continue;
    for (const hit of hitsOf(anchor!).slice(0, mostHits)) {
      const opens = opensClause(lower, clauses, hit);
      const partners = others.map((concept) => {
        // A verb that opens its clause is a demand without a "please".
        const plea = concept === 'customerDoes' && opens ? hit : undefined;
        return nearestOf(hitsOf(concept), hit, frame.within) ?? plea;
      });
      if (partners.some((partner) => partner === undefined)) continue;
      const all = [hit, ...(partners as Hit[])];
      const start = Math.min(...all.map((each) => each.start));
      const end = Math.max(...all.map((each) => each.end));
      if (isExcused(frame, { text: lower, plain, clauses, hit, start, end }, hitsOf)) continue;
      found.push({ verdict: frame.verdict, rule: frame.rule, start, end });
      break;
    }
  }
  return found;
}

function opensClause(text: string, clauses: readonly Clause[], hit: Hit): boolean {
  const clause = clauses.find((each) => hit.start < each.end);
  return (
    clause !== undefined &&
    /^[\s\p{P}\d]*(?:then|and|so|now|just|ok(?:ay)?)?\s*$/u.test(text.slice(clause.start, hit.start))
  );
}

/** A line that says one word more often than this says nothing new with it. */
const mostHits = 40;

function nearestOf(hits: readonly Hit[], to: Hit, within: number): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits) {
    // One word cannot be both the act and its object.
    if (hit.start < to.end && hit.end > to.start) continue;
    if (gapOf(hit, to) > within) continue;
    if (!best || gapOf(hit, to) < gapOf(best, to)) best = hit;
  }
  return best;
}

interface Place {
  text: string;
  /** Without what only sounds like "no". */
  plain: string;
  clauses: readonly Clause[];
  hit: Hit;
  start: number;
  end: number;
}

function isExcused(frame: Frame, place: Place, hitsOf: (concept: Concept) => readonly Hit[]): boolean {
  const { text, plain, clauses, hit, start, end } = place;
  const index = clauses.findIndex((each) => hit.start < each.end);
  const clause = clauses[index];
  if (!clause) return false;
  const { sentence } = clause;
  // What belongs together stands in one sentence, or in the one after it.
  const last = clauses.find((each) => end <= each.end) ?? clause;
  const first = clauses.find((each) => start < each.end) ?? clause;
  if (frame.unbroken && /[,，、]/.test(text.slice(start, end))) return true;
  if (!frame.overSentences && (last.sentence !== sentence || first.sentence !== sentence)) return true;
  const inSentence = (concept: Concept) =>
    hitsOf(concept).some((each) => each.start < sentence.end && each.end > sentence.start);
  // What the demand itself names ("do not tell your bank") is nobody who makes it.
  const isOutside = (each: Hit) => each.end <= start || each.start >= end;
  const inClause = (concept: Concept) =>
    hitsOf(concept).some((each) => each.start < clause.end && each.end > clause.start && isOutside(each));
  if (!frame.evenNegated) {
    if (isNegated(plain.slice(clause.start, clause.end), hit.start - clause.start)) return true;
    const before = clauses[index - 1];
    if (before?.sentence === sentence && isListed.test(clause.text) && before.text.search(negation) >= 0) return true;
    // The act may hold a "not" of its own: "do not tell".
    const denies = plain.slice(clause.start, hit.start).search(conceptPatterns.denial) >= 0;
    if (denies || plain.slice(hit.end, end).search(conceptPatterns.denial) >= 0) return true;
    if (hitsOf('deniedAfter').some((each) => each.start >= hit.end && each.start < sentence.end)) return true;
  }
  if (!frame.evenReported) {
    const before = clauses[index - 1];
    const told =
      inClause('others') ||
      (before?.sentence === sentence &&
        !inClause('plea') &&
        hitsOf('others').some((each) => each.start < before.end && each.end > before.start));
    if (told && !inClause('toUs')) return true;
    if (inSentence('calledFraud') && !inClause('toUs')) return true;
    if (hitsOf('over').some((each) => each.start < clause.end && each.end > clause.start)) return true;
  }
  if (frame.notOurs && actsOurselves.test(text.slice(Math.max(clause.start, hit.start - 48), hit.start))) return true;
  return (
    (frame.unless ?? []).some(inSentence) ||
    (frame.unlessNear ?? []).some((concept) => hitsOf(concept).some((each) => gapOf(each, { start, end }) <= 12))
  );
}

/** "we never ask you to pay, or to sign": a list goes on under its "never". */
const isListed = /^\s*(?:or|nor|或者?|也不?|以及|、)/;

/** "we will", "a supervisor has to", 我们会: the act that follows is not asked of the customer. */
const actsOurselves =
  /(?:\b(?:we|i|it|they|he|she|(?:the|your|our|a|another|this|some|most)(?: (?:second|other|card|receiving|payment|app|new|senior))? (?:bank|issuer|exchange|network|networks|team|system|merchant|supervisor|supervisors|colleague|colleagues|manager|agent|agents|person|platform|miners?|validators?|sender|seller|shop|reviewer|reviewers|owner|card)|supervisors|exchanges|banks|issuers|platforms)(?:['’](?:ll|ve|re|m|d|s))?(?: (?:will|can|may|might|must|have|has|had|do|does|did|are|is|also|now|just|already|should|to|need|needs|would|usually|often|sometimes|normally|first|then|only|still|each|even|often))*\s*|(?:我们?|系统|主管|同事|银行|发卡行|网络|交易所|矿工|商家|对方|卖家|第三方|支付平台|收款方|钱包|审核员|复核人)(?:这边|方面)?(?:会|将|已|已经|可以|可能|正在|要|再|也|都|通常|一般|往往|先|马上|立即|尽快|自动|来|去|需要?|[为给替帮向](?:您|客户))*)$/;
