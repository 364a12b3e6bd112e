// The arithmetic of a measurement: quantiles, medians, ratios to a baseline of the same round.
// Owns no clock and measures nothing.

/** By the nearest rank; undefined of nothing. @param {readonly number[]} values @param {number} share 0 to 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The middle, or the mean of the two in the middle; undefined of nothing. @param {readonly (number | undefined)[]} values */
export function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** undefined where there is nothing to compare with. @param {number | undefined} value @param {number | undefined} baseline */
export function ratio(value, baseline) {
  return value === undefined || baseline === undefined || baseline === 0 ? undefined : value / baseline;
}

/** Each round against the baseline's same round, then the median: what disturbs a whole round disturbs both.
 * @param {readonly (number | undefined)[]} rounds @param {readonly (number | undefined)[]} baseline */
export function medianRatio(rounds, baseline) {
  return median(rounds.map((value, round) => ratio(value, baseline[round])));
}

/** Three figures that carry meaning. @param {number | undefined} value */
export function rounded(value) {
  return value === undefined || !Number.isFinite(value) ? null : Number(value.toPrecision(3));
}
