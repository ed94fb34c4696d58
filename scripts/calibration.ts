/** A predicted probability and the observed result. */
export interface Forecast {
  readonly chance: number;
  readonly isTrue: boolean;
}

/** The predictions in one of ten ranges of probability. */
export interface Decile {
  /** Lower end, 0 to 0.9. */
  readonly from: number;
  readonly count: number;
  /** The mean prediction, and the observed share. */
  readonly forecast: number;
  readonly observed: number;
}

/** How well calibrated the probabilities are. */
export interface Calibration {
  readonly deciles: readonly Decile[];
  /** Expected calibration error: the mean difference between predicted and observed, weighted by count. */
  readonly error: number;
}

/** Lower predictions are ignored: nearly all pairs of paragraphs have them, and almost none is linked. */
const LEAST = 0.05;
const BINS = 10;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Groups predictions from 0.05 on into ten bins of equal width. */
export function calibrationOf(forecasts: readonly Forecast[]): Calibration {
  const counted = forecasts.filter(({ chance }) => chance >= LEAST);
  const bins = Map.groupBy(counted, ({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)));
  const deciles = Array.from({ length: BINS }, (_, bin): Decile => {
    const own = bins.get(bin) ?? [];
    return {
      from: bin / BINS,
      count: own.length,
      forecast: mean(own.map(({ chance }) => chance)),
      observed: mean(own.map(({ isTrue }) => Number(isTrue))),
    };
  });
  const distances = deciles.map(({ count, forecast, observed }) => count * Math.abs(forecast - observed));
  return { deciles, error: distances.reduce((sum, distance) => sum + distance, 0) / Math.max(1, counted.length) };
}
