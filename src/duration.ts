const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** How a length of time is written: "90s", "15m", "2h", "1d". */
export const DURATION = /^[1-9]\d{0,4}[smhd]$/;

/** The length of time in milliseconds; null for what is not written as one. Longer than a timer can wait is none. */
export function milliseconds(words: string): number | null {
  const unit = UNITS[words.slice(-1)];
  if (!DURATION.test(words) || unit === undefined) return null;
  const length = Number(words.slice(0, -1)) * unit;
  return length < 2 ** 31 ? length : null;
}
