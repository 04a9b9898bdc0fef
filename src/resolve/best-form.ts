/**
 * The form that is used most; of several, the longest, then the first in code unit order. "" for none. Depends on
 * the forms and how often each is used alone, not on their order.
 */
export function bestForm(forms: readonly { readonly form: string; readonly uses?: number | undefined }[]): string {
  const uses = new Map<string, number>();
  for (const { form, uses: more = 1 } of forms) uses.set(form, (uses.get(form) ?? 0) + more);
  const better = (a: readonly [string, number], b: readonly [string, number]): number =>
    b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1);
  return [...uses].sort(better)[0]?.[0] ?? "";
}
