/**
 * Whether a line break that ends a paragraph stands in `[from, to)`, the gap between two tokens: an empty
 * line, or one break before something that does not go on in lower case (a merely wrapped line does).
 */
export const endsParagraph = (text: string, from: number, to: number): boolean => {
  if (to - from === 0 || (to - from === 1 && text.charCodeAt(from) === 0x20)) return false;
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x2028 || unit === 0x2029 || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a))
      breaks++;
  }
  if (breaks === 0) return false;
  if (breaks > 1) return true;
  const next = text.charAt(to);
  return next === next.toUpperCase();
};
