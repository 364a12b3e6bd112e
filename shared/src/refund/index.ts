export { type AddressProblem, addressProblem } from './addressChecks.ts';
export { assess } from './assess.ts';
export {
  type Assessment,
  type Complexity,
  complexities,
  type EarlierCase,
  type Facts,
  type GuidanceItem,
  type GuidanceKind,
  guidanceKinds,
  type RuleName,
  type RuleResult,
  ruleNames,
  type Verdict,
  verdicts,
} from './assessment.ts';
export { assessmentSchema, denialCodeSchema, evidenceKindSchema } from './assessmentSchema.ts';
export { ownCoinOf } from './assets.ts';
export {
  type ChainFinding,
  type ChainState,
  type ChainTransfer,
  chainFindingSchema,
  chainStates,
  chainStatusOf,
  compareWithChain,
  mostTransfers,
  transferMeant,
} from './chainFinding.ts';
export { instantFrom } from './cleanValue.ts';
export {
  type CardBrand,
  type CardCountry,
  type ChainStatus,
  cardBrands,
  cardCountries,
  chainStatuses,
  type DenialCode,
  type DenialCodeEntry,
  type Destination,
  denialCodeNames,
  denialCodes,
  destinations,
  type EvidenceKind,
  evidenceKinds,
  type PaymentType,
  type PostedState,
  type Provider,
  paymentTypes,
  postedStates,
  providers,
  type ReasonCode,
  reasonCodes,
} from './codes.ts';
export { type ConsentVersion, consentVersions, shownConsent } from './consent.ts';
export { digitsOf, isCurrencyCode, isFiatCurrency } from './currencies.ts';
export { type EvidenceAsked, evidenceByReason, filesFor } from './evidenceByReason.ts';
export {
  type FieldName,
  type FieldProblem,
  fieldNames,
  type ProblemCode,
  problemCodes,
  type RefundDraft,
  type StepName,
  stepNames,
} from './fieldNames.ts';
export type { FieldKind } from './fieldSpecs.ts';
export {
  checkDraft,
  checkField,
  checkStep,
  draftFromWallet,
  type Field,
  readDraft,
  type Step,
  stepsFor,
} from './fields.ts';
export { isUrgent } from './guidance.ts';
export { limits } from './limits.ts';
export { draftFromChain, transactionIn } from './lookUpDraft.ts';
export { isMasked, type MaskedField, masked, maskedFields, maskedValue, maskRequest } from './masking.ts';
export {
  isAddress,
  isEvm,
  isMemo,
  isNetworkName,
  isTransactionId,
  type MemoKind,
  memoKind,
  type Network,
  type NetworkName,
  networkNames,
  networkOf,
  spellAddress,
  spellTransactionId,
} from './networks.ts';
export {
  isOldRoute,
  type OutsideCountry,
  type OutsideEntry,
  type OutsideKind,
  type OutsideName,
  outsideCountries,
  outsideCountry,
  outsideNames,
  outsideRoutesFor,
  policeFor,
} from './outsideRoutes.ts';
export {
  type Coverage,
  coverages,
  type Policy,
  type PolicyProblem,
  parsePolicy,
  policyProblemText,
  policySchema,
} from './policy.ts';
export { reasonsOf } from './reasonsOf.ts';
export {
  type CardRequest,
  type OnchainRequest,
  type RefundRequest,
  refundRequestSchema,
  type ThirdPartyRequest,
} from './request.ts';
export { transactionKeys } from './rules.ts';
export { type SafetyStep, safetyStepsFor } from './safetySteps.ts';
export { readRequest, toRequest } from './toRequest.ts';
export { type CleanTransactionId, cleanTransactionId, plainText } from './transactionId.ts';
