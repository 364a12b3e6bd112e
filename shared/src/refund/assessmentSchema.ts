// An assessment as it lies in a case's log: the schema that reads it back.
// Owns the check. The types stand in assessment.ts, so that screens need no schema library to know them.
import * as v from 'valibot';
import { type Assessment, complexities, guidanceKinds, ruleNames, verdicts } from './assessment.ts';
import { denialCodeNames, evidenceKinds } from './codes.ts';

export const denialCodeSchema = v.picklist(denialCodeNames);
export const evidenceKindSchema = v.picklist(evidenceKinds);

const facts = v.record(
  v.pipe(v.string(), v.maxLength(40)),
  v.union([v.pipe(v.string(), v.maxLength(300)), v.number()]),
);
const evidenceList = v.pipe(v.array(evidenceKindSchema), v.maxLength(evidenceKinds.length));

export const assessmentSchema = v.object({
  verdict: v.picklist(verdicts),
  complexity: v.picklist(complexities),
  rules: v.pipe(
    v.array(
      v.object({
        rule: v.picklist(ruleNames),
        outcome: v.picklist(['pass', 'fail', 'attention']),
        code: v.exactOptional(denialCodeSchema),
        facts,
      }),
    ),
    v.maxLength(40),
  ),
  codes: v.pipe(v.array(denialCodeSchema), v.maxLength(denialCodeNames.length)),
  evidenceWanted: evidenceList,
  guidance: v.pipe(v.array(v.object({ kind: v.picklist(guidanceKinds), facts })), v.maxLength(20)),
  policyVersion: v.pipe(v.string(), v.maxLength(40)),
  needsSecondPerson: v.boolean(),
}) satisfies v.GenericSchema<unknown, Assessment>;
